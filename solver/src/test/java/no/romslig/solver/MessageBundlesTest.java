package no.romslig.solver;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the bundles of every module from its sources: one test holds for all of them. */
class MessageBundlesTest {

  private static final Pattern BUNDLE = Pattern.compile("(.+)_(nb|nn|en)\\.properties");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*([\\w.]+)");

  private static final Pattern CHOICE = Pattern.compile(",\\s*(plural|select)\\s*,");

  @Test
  void everyBundleSpeaksBokmaalNynorskAndEnglishSaveLettersWhichAreOfficial() throws IOException {
    assertThat(bundles())
        .allSatisfy(
            (name, files) ->
                assertThat(files.stream().map(file -> match(file).group(2)))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(languages(name)));
  }

  private static List<String> languages(String bundle) {
    return bundle.contains("/no/romslig/api/letter/")
        ? List.of("nb", "nn")
        : List.of("nb", "nn", "en");
  }

  @Test
  void theLanguagesOfABundleHaveTheSameKeysAndPlaceholders() throws IOException {
    assertThat(bundles().values())
        .allSatisfy(
            files -> {
              Path first = files.getFirst();
              for (Path other : files) {
                assertThat(placeholdersByKey(other))
                    .as("%s against %s", other, first)
                    .containsExactlyInAnyOrderEntriesOf(placeholdersByKey(first));
              }
            });
  }

  private static Map<String, List<Path>> bundles() throws IOException {
    Path repository = Path.of("").toAbsolutePath().getParent();
    try (Stream<Path> modules = Files.list(repository)) {
      return modules
          .map(module -> module.resolve("src/main/resources"))
          .filter(Files::isDirectory)
          .flatMap(MessageBundlesTest::bundleFiles)
          .collect(groupingBy(file -> match(file).group(1)));
    }
  }

  private static Stream<Path> bundleFiles(Path resources) {
    try (Stream<Path> files = Files.walk(resources)) {
      return files.filter(file -> BUNDLE.matcher(file.toString()).matches()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Set<String>> placeholdersByKey(Path file) throws IOException {
    Properties messages = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      messages.load(reader);
    }
    return messages.stringPropertyNames().stream()
        .collect(toMap(key -> key, key -> placeholders(messages.getProperty(key))));
  }

  /** The values that a message names; in one with plurals or choices, those of every branch. */
  private static Set<String> placeholders(String message) {
    if (CHOICE.matcher(message).find()) {
      return new MessageFormat(message, ULocale.ROOT).getArgumentNames();
    }
    return PLACEHOLDER.matcher(message).results().map(found -> found.group(1)).collect(toSet());
  }

  private static MatchResult match(Path file) {
    return BUNDLE.matcher(file.toString()).results().findFirst().orElseThrow();
  }
}
