package no.romslig.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds what the pages say of the rules against the code. After a change of the rules, refresh the
 * pages with {@code mvn -pl solver test -Dtest=PublishedPagesTest -Dromslig.refresh=true} and read
 * the difference.
 */
class PublishedPagesTest {

  private static final Path REPOSITORY = Path.of("..");
  private static final String BEGIN = "<!-- rules:begin -->\n";
  private static final String END = "<!-- rules:end -->\n";

  private static final String WAIVERS_BEGIN = "<!-- waivers:begin -->\n";
  private static final String WAIVERS_END = "<!-- waivers:end -->\n";

  @Test
  void theReadmeListsEveryHardRuleAndObjective() throws IOException {
    Path readme = REPOSITORY.resolve("README.md");
    String page = Files.readString(readme);

    assertThat(page).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END);
    String expected = page.substring(0, from) + RulePages.readmeSection() + page.substring(to);

    assertPage(readme, expected);
  }

  @Test
  void theProblemListsWhatMayBeWaivedForWhom() throws IOException {
    Path problem = REPOSITORY.resolve("docs/problem.md");
    String page = Files.readString(problem);

    assertThat(page).containsOnlyOnce(WAIVERS_BEGIN).containsOnlyOnce(WAIVERS_END);
    int from = page.indexOf(WAIVERS_BEGIN) + WAIVERS_BEGIN.length();
    int to = page.indexOf(WAIVERS_END);
    String expected = page.substring(0, from) + RulePages.waivers() + page.substring(to);

    assertPage(problem, expected);
  }

  @Test
  void theCataloguePageListsEveryRule() throws IOException {
    assertPage(REPOSITORY.resolve("docs/rules.md"), RulePages.catalogue());
  }

  @Test
  void theRuleSetPageListsEveryValue() throws IOException {
    assertPage(REPOSITORY.resolve("docs/rule-sets.md"), RulePages.ruleSets());
  }

  private static void assertPage(Path page, String expected) throws IOException {
    if (Boolean.getBoolean("romslig.refresh")) {
      Files.writeString(page, expected);
    }
    assertThat(page)
        .as("Refresh it: mvn -pl solver test -Dtest=PublishedPagesTest -Dromslig.refresh=true")
        .hasContent(expected);
  }
}
