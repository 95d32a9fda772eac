package no.romslig.api.letter.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.romslig.api.letter.Help;
import no.romslig.api.letter.Place;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.catalogue.Provision;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.text.Explanation;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.text.Texts;

/**
 * The texts and words of one written form. Words for care forms, features and rules are those of
 * proposals, so that a letter calls nothing otherwise than the case did.
 */
final class Wording {

  private static final String MONTH =
      "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)";
  private static final Pattern TIED =
      Pattern.compile(
          "(?<=§|\\bnr\\.) (?=\\d)"
              + "|(?<=\\d) (?=uker|veker|netter|prosent|døgn)"
              + ("|(?<=\\d\\.) (?=" + MONTH + ")")
              + ("|(?<=" + MONTH + ") (?=\\d{4})"));

  private final Texts letter;
  private final Texts notes;
  private final Texts reasons;
  private final Texts words;
  private final Texts shared;
  private final DateTimeFormatter dates;

  Wording(WrittenForm form) {
    letter = Texts.beside(Wording.class, "letter", form.language());
    notes = Texts.beside(Wording.class, "note", form.language());
    reasons = Texts.beside(Wording.class, "why", form.language());
    words = Texts.beside(Wording.class, "word", form.language());
    shared = Texts.beside(Explanation.class, "words", form.language());
    // The names of the months are the same in both written forms.
    dates = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("nb", "NO"));
  }

  String text(String key, Map<String, ?> values) {
    return tied(letter.text(key, values));
  }

  String text(String key) {
    return text(key, Map.of());
  }

  /** The text as it stands, its placeholders unfilled. */
  String raw(String key) {
    return letter.text(key);
  }

  boolean has(String key) {
    return letter.has(key);
  }

  String note(String says, Map<String, ?> values) {
    return tied(notes.text(says, values));
  }

  String reason(String key, Map<String, ?> values) {
    return tied(reasons.text(key, values));
  }

  String word(String key, Map<String, ?> values) {
    return words.text(key, values);
  }

  String of(Service service) {
    return service
        .careForm()
        .map(this::of)
        .orElseGet(() -> words.text("service." + service.name()));
  }

  String of(CareForm form) {
    return shared.text("careForm." + form.name());
  }

  String of(Help help) {
    return words.text("help." + help.name());
  }

  String of(ShelteringBehaviour behaviour) {
    return shared.text("behaviour." + behaviour.name());
  }

  /** A known feature in words; another as the municipality wrote it, without underscores. */
  String of(Feature feature) {
    String key = "feature." + feature.value();
    return shared.has(key)
        ? shared.text(key)
        : feature.value().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  String of(RuleId rule) {
    String key = "rule." + rule.value();
    return shared.text(shared.has(key) ? key : "rule.other");
  }

  /** Provisions of one statute: its name, then where. */
  String of(List<Provision> ofOneStatute) {
    List<String> at =
        ofOneStatute.stream().map(Provision::at).filter(each -> !each.isEmpty()).sorted().toList();
    String statute = words.text("statute." + ofOneStatute.getFirst().statute().name());
    return tied(at.isEmpty() ? statute : statute + " " + and(at));
  }

  String of(LocalDate date) {
    return tied(dates.format(date));
  }

  /** The room with its ward and institution, each name once. */
  String of(Place place) {
    List<String> names = List.of(place.unit(), place.ward(), place.institution());
    return String.join(", ", names.stream().distinct().toList());
  }

  String laws(List<Provision> provisions) {
    return and(provisions.stream().map(each -> of(List.of(each))).toList());
  }

  static String and(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " og " + parts.getLast();
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Keeps a number with its unit, a paragraph with its sign, and the parts of a date together. */
  private static String tied(String text) {
    return TIED.matcher(text).replaceAll("\u00a0");
  }
}
