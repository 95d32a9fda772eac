package no.romslig.solver.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of one bundle in one language. Read straight from its UTF-8 file: a bundle of the
 * platform would fall back to the machine's language where a text is missing.
 */
public final class Texts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w.]+)}");

  private static final Map<String, Texts> READ = new ConcurrentHashMap<>();

  private final String file;
  private final Properties messages;

  private Texts(String file, Properties messages) {
    this.file = file;
    this.messages = messages;
  }

  /**
   * Reads {@code <name>_<language>.properties} that lies beside a class.
   *
   * @throws MissingResourceException when there is no such file
   */
  public static Texts beside(Class<?> owner, String name, Language language) {
    String file = name + "_" + language.code() + ".properties";
    return READ.computeIfAbsent(owner.getPackageName() + "/" + file, place -> read(owner, file));
  }

  private static Texts read(Class<?> owner, String file) {
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new MissingResourceException("No bundle " + file, owner.getName(), "");
      }
      Properties messages = new Properties();
      messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new Texts(file, messages);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /**
   * The message.
   *
   * @throws MissingResourceException when the bundle has no such key
   */
  public String text(String key) {
    String message = messages.getProperty(key);
    if (message == null) {
      throw new MissingResourceException("No text " + key + " in " + file, file, key);
    }
    return message;
  }

  /**
   * The message with its {@code {placeholders}} filled.
   *
   * @throws MissingResourceException when the bundle has no such key, or a placeholder no value
   */
  public String text(String key, Map<String, ?> values) {
    return PLACEHOLDER.matcher(text(key)).replaceAll(found -> fill(key, found.group(1), values));
  }

  private String fill(String key, String placeholder, Map<String, ?> values) {
    Object value = values.get(placeholder);
    if (value == null) {
      throw new MissingResourceException(
          "No value for {" + placeholder + "} of " + key + " in " + file, file, key);
    }
    return Matcher.quoteReplacement(value.toString());
  }

  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** Every key, sorted. */
  public SortedSet<String> keys() {
    return new TreeSet<>(messages.stringPropertyNames());
  }
}
