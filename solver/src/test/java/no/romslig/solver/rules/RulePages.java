package no.romslig.solver.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.romslig.solver.rules.RuleCatalogue.Rule;
import no.romslig.solver.text.Language;

/** Writes the pages about the rules from the code and its data. */
final class RulePages {

  private static final String GENERATED =
      "<!-- Generated. Refresh with: mvn -pl solver test -Dtest=PublishedPagesTest"
          + " -Dromslig.refresh=true -->\n";

  private RulePages() {}

  static String readmeSection() {
    StringBuilder page = new StringBuilder(GENERATED);
    page.append(
        """
        ## The rules

        No proposal breaks a *hard* rule, save where a named person has logged a waiver. Of two allowed proposals the better one is found level by level: nothing on a later level outweighs anything on an earlier one. [docs/problem.md](docs/problem.md) says each exactly, [docs/rule-sets.md](docs/rule-sets.md) what differs between municipalities, and [docs/rules.md](docs/rules.md) what the ids mean.

        | rule | level | legal basis | what it means |
        |---|---|---|---|
        """);
    for (HardRule rule : HardRule.values()) {
      String bases =
          rule.bases().stream().map(RulePages::shortSource).collect(Collectors.joining("; "));
      row(page, "`" + rule.id() + "`", "hard", bases, rule.meaning(Language.EN));
    }
    for (Objective objective : Objective.values()) {
      row(
          page,
          objective.basis().rule(),
          String.valueOf(objective.level()),
          shortSource(objective.basis()),
          objective.meaning(Language.EN));
    }
    return page.append('\n').toString();
  }

  static String waivers() {
    StringBuilder page = new StringBuilder(GENERATED);
    page.append('\n');
    page.append("| for a | a waiver may lift |\n|---|---|\n");
    for (Waivable.Item item : Waivable.Item.values()) {
      String rules =
          Arrays.stream(HardRule.values())
              .filter(rule -> Waivable.isFor(item, rule))
              .map(rule -> "`" + rule.id() + "`")
              .collect(Collectors.joining(", "));
      row(page, item.name().toLowerCase(Locale.ROOT).replace('_', ' '), rules);
    }
    return page.append('\n').toString();
  }

  static String catalogue() {
    StringBuilder page = new StringBuilder("# Rule catalogue\n\n").append(GENERATED);
    page.append(
        """

        What two municipal documents demand, as rules with lasting ids. Waivers, assessments, reasons and rule sets point to them.

        - **Kinn**: *Prinsipp og kriterium for tildeling av tenester*, Kinn kommune, from 2020.
        - **Møre og Romsdal**: *Tjenestebeskrivelser for kommunale helse- og omsorgstjenester* of Aukra, Hustadvika, Kristiansund, Molde, Rauma and Vestnes.

        The statements are ours, in short; the documents decide. *Hard*: no proposal breaks it, and a person's exception is logged. *Soft*: weighed. *Process*: a step of case handling. *Data*: registered.

        | id | type | statement | applies to | source |
        |---|---|---|---|---|
        """);
    for (Rule rule : RuleCatalogue.shipped().rules()) {
      row(page, rule.id(), types(rule), rule.statement(), rule.appliesTo(), rule.source());
    }
    return page.toString();
  }

  static String ruleSets() {
    String tables =
        RuleSets.ids().stream()
            .map(id -> RuleTable.of(RuleSets.shipped(id), Language.EN).markdown())
            .collect(Collectors.joining("\n"));
    return """
    # Rule sets

    %s
    Every value of the shipped rule sets, with the rule and the source that it rests on. `romslig rules kinn` prints the same, in Norwegian with `--lang nb` or `--lang nn`. A snapshot may set other values under `ruleSet.overrides`, nested at the dots of the keys.

    %s\
    """
        .formatted(GENERATED, tables);
  }

  private static String types(Rule rule) {
    return rule.types().stream()
        .map(type -> type.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  // The README's table names the documents briefly, the catalogue page in full.
  private static String shortSource(LegalBasis basis) {
    return basis
        .source()
        .replace("Prinsipp og kriterium for tildeling av tenester (Kinn),", "Kinn")
        .replace(
            "Tjenestebeskrivelser for kommunale helse- og omsorgstjenester (Møre og Romsdal),",
            "Møre og Romsdal")
        .replace("docs/problem.md", "[problem](docs/problem.md)");
  }

  private static void row(StringBuilder page, String... cells) {
    String line =
        Arrays.stream(cells)
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n"));
    page.append(line);
  }
}
