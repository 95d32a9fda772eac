package no.romslig.solver.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.romslig.solver.rules.LegalBasis.Kind;
import no.romslig.solver.rules.RuleTable.Group;
import no.romslig.solver.rules.RuleTable.Row;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;
import tools.jackson.databind.JsonNode;

/** Puts a rule set into words, topic by topic. */
final class RuleTableBuilder {

  private final RuleSet ruleSet;
  private final Language language;
  private final Texts texts;
  private final ValueWords words;
  private final Map<String, RuleSetFile.Value> shipped = new LinkedHashMap<>();
  private final Map<String, RuleEntry> entries = new LinkedHashMap<>();

  RuleTableBuilder(RuleSet ruleSet, Language language) {
    this.ruleSet = ruleSet;
    this.language = language;
    texts = Texts.beside(RuleTable.class, "rules", language);
    words = new ValueWords(language, texts);
    RuleSetFile file = RuleSets.file(ruleSet.id()).orElseThrow();
    file.values().forEach(value -> shipped.put(value.key(), value));
    ruleSet.entries().forEach(entry -> entries.put(entry.key(), entry));
  }

  RuleTable build() {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (RuleKey template : RuleKeys.shipped().templates()) {
      rows.computeIfAbsent(template.topic(), topic -> new ArrayList<>()).addAll(rows(template));
    }
    List<Group> groups =
        rows.entrySet().stream()
            .map(e -> new Group(e.getKey(), texts.text("topic." + e.getKey()), e.getValue()))
            .toList();
    String title =
        texts.text("table.title", Map.of("id", ruleSet.id(), "version", ruleSet.version()));
    return new RuleTable(title, headings(), groups);
  }

  private List<String> headings() {
    return Stream.of("key", "value", "rule", "basis", "source", "meaning", "effect")
        .map(column -> texts.text("table." + column))
        .toList();
  }

  private List<Row> rows(RuleKey template) {
    if (!template.perCareForm()) {
      Said said = said(template, template.key());
      return List.of(row(template, said, said.value()));
    }
    Map<Said, List<CareForm>> forms = new LinkedHashMap<>();
    for (CareForm form : CareForm.values()) {
      forms
          .computeIfAbsent(said(template, template.keyFor(form)), said -> new ArrayList<>())
          .add(form);
    }
    return forms.entrySet().stream()
        .map(e -> row(template, e.getKey(), valueFor(e.getKey().value(), e.getValue())))
        .toList();
  }

  private String valueFor(String value, List<CareForm> forms) {
    String names =
        forms.size() == CareForm.values().length
            ? texts.text("value.allForms")
            : String.join(", ", forms.stream().map(form -> texts.text("form." + form)).toList());
    return texts.text("value.forForms", Map.of("value", value, "forms", names));
  }

  private Row row(RuleKey template, Said said, String value) {
    return new Row(
        template.key(),
        value,
        said.rule(),
        texts.text("basis." + said.kind()),
        said.source(),
        texts.text("meaning." + template.key()),
        texts.text("effect." + template.effect()),
        said.kind() == Kind.OVERRIDE);
  }

  private Said said(RuleKey template, String key) {
    RuleEntry entry = Objects.requireNonNull(entries.get(key), key);
    RuleSetFile.Value standard = Objects.requireNonNull(shipped.get(key), key);
    String source = Basis.source(standard, language);
    LegalBasis basis = entry.basis();
    return entry.overridden()
        ? new Said(
            overridden(template, entry.value(), standard.value()),
            basis.rule(),
            basis.kind(),
            texts.text("source.overridden", Map.of("source", source)))
        : new Said(words.of(template, entry.value()), basis.rule(), basis.kind(), source);
  }

  private String overridden(RuleKey template, JsonNode value, JsonNode standard) {
    return texts.text(
        "value.overridden",
        Map.of("value", words.of(template, value), "shipped", words.of(template, standard)));
  }

  /** What a rule set says under one key, and on which basis. */
  private record Said(String value, String rule, Kind kind, String source) {}
}
