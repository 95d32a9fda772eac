package no.romslig.api.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the own database's roles, made at the first start and kept beside it. */
record Passwords(String superuser, String owner, String runtime) {

  static Passwords at(Path file) throws IOException {
    if (!Files.exists(file)) {
      write(file, new Passwords(random(), random(), random()));
    }
    var stored = new Properties();
    try (var in = Files.newInputStream(file)) {
      stored.load(in);
    }
    return new Passwords(
        stored.getProperty("superuser"),
        stored.getProperty("owner"),
        stored.getProperty("runtime"));
  }

  private static void write(Path file, Passwords passwords) throws IOException {
    var stored = new Properties();
    stored.setProperty("superuser", passwords.superuser);
    stored.setProperty("owner", passwords.owner);
    stored.setProperty("runtime", passwords.runtime);
    var unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished);
    DatabaseHome.restrict(unfinished, "rw-------");
    try (var out = Files.newOutputStream(unfinished)) {
      stored.store(out, null);
    }
    Files.move(unfinished, file);
  }

  private static String random() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Passwords[...]";
  }
}
