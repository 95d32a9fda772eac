package no.romslig.solver.explain.text;

import static no.romslig.solver.explain.text.Phrases.Bundle.WORDS;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Places;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;

/** The words for places, care forms, features, rules and dates, in one language. */
final class Words {

  private final Phrases phrases;
  private final Places places;
  private final List<Institution> institutions;

  Words(Phrases phrases, Snapshot snapshot) {
    this.phrases = phrases;
    places = Places.of(snapshot);
    institutions = snapshot.institutions();
  }

  /** The room with its ward and institution, each name once. */
  String of(UnitId id) {
    Place place = places.find(id);
    if (place == null) {
      return id.value();
    }
    LinkedHashSet<String> names = new LinkedHashSet<>();
    names.add(place.unit().name());
    names.add(place.ward().name());
    names.add(place.institution().name());
    return String.join(", ", names);
  }

  String of(InstitutionId id) {
    return institutions.stream()
        .filter(each -> each.id().equals(id))
        .map(Institution::name)
        .findFirst()
        .orElse(id.value());
  }

  String of(LocalDate date) {
    return phrases.date(date);
  }

  String of(CareForm form) {
    return phrases.say(WORDS, "careForm." + form.name());
  }

  String of(Voice voice) {
    return phrases.say(WORDS, "voice." + voice.name());
  }

  /** What the rule demands, as a noun phrase. */
  String of(RuleId rule) {
    String key = "rule." + rule.value();
    return phrases.say(WORDS, phrases.has(WORDS, key) ? key : "rule.other");
  }

  /** A known feature in words; another as the municipality wrote it, without underscores. */
  String of(Feature feature) {
    String key = "feature." + feature.value();
    return phrases.has(WORDS, key)
        ? phrases.say(WORDS, key)
        : feature.value().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  String of(ShelteringBehaviour behaviour) {
    return phrases.say(WORDS, "behaviour." + behaviour.name());
  }

  /** How many of a witness' places someone has: {@code residents}, {@code higherRank} … */
  String held(String by, int places) {
    return phrases.say(WORDS, "held." + by, Map.of("n", places));
  }

  String forms(List<CareForm> forms) {
    return phrases.or(forms.stream().map(this::of).toList());
  }
}
