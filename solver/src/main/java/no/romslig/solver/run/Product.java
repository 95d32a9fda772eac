package no.romslig.solver.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The name and version that a proposal says it was made by. */
public final class Product {

  public static final String NAME = "romslig";

  private static final String VERSION = read();

  private Product() {}

  public static String version() {
    return VERSION;
  }

  private static String read() {
    try (InputStream in = Product.class.getResourceAsStream("product.properties")) {
      if (in == null) {
        throw new IllegalStateException("product.properties is missing from the jar");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
