package no.romslig.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the templates against the bundles: every text is a message, every message is used. */
class MessagesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final Pattern KEY = Pattern.compile("#\\{([\\w.]+)");
  private static final Pattern MADE_KEY = Pattern.compile("#\\{\\$\\{'([\\w.]+)' \\+");
  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>", Pattern.DOTALL);
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  @Test
  void templatesHoldNoTextOfTheirOwnButTheProductsName() throws IOException {
    for (var template : templates()) {
      var text = TAG.matcher(Files.readString(template)).replaceAll(" ").replace("Romslig", "");

      assertThat(LETTERS.matcher(text).results().map(found -> found.group()))
          .as("text in %s", template)
          .isEmpty();
    }
  }

  @Test
  void everyKeyOfATemplateIsInTheBundlesAndTheOtherWayRound() throws IOException {
    var keys = keysOfBundles();
    var used = new TreeSet<String>();
    for (var template : templates()) {
      var source = Files.readString(template);
      KEY.matcher(source).results().map(found -> found.group(1)).forEach(used::add);
      MADE_KEY
          .matcher(source)
          .results()
          .map(found -> found.group(1))
          .forEach(
              start -> {
                var made = keys.stream().filter(key -> key.startsWith(start)).toList();
                assertThat(made).as("keys that begin with %s", start).isNotEmpty();
                used.addAll(made);
              });
    }

    assertThat(used).containsExactlyElementsOf(keys);
  }

  private static List<Path> templates() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static Set<String> keysOfBundles() throws IOException {
    var keys = new TreeSet<String>();
    try (var files = Files.list(BUNDLES)) {
      for (var file : new ArrayList<>(files.toList())) {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
          messages.load(reader);
        }
        keys.addAll(messages.stringPropertyNames());
      }
    }
    return keys;
  }
}
