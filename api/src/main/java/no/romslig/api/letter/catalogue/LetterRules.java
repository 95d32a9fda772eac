package no.romslig.api.letter.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Service;
import no.romslig.solver.rules.LegalBasis;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSet.ComplaintRules;
import no.romslig.solver.rules.RuleSet.ComplaintTrack;

/**
 * What a municipality's letters say beside the case itself: its rule set, its own letter catalogue,
 * and what holds in all of Norway.
 */
public final class LetterRules {

  private final RuleSet rules;
  private final CatalogueFile municipal;
  private final CatalogueFile national = CatalogueFile.read("norway");

  /**
   * The rules of letters that go with a rule set.
   *
   * @throws IllegalArgumentException where the rule set has no letter catalogue
   */
  public LetterRules(RuleSet rules) {
    this.rules = rules;
    municipal = CatalogueFile.read(rules.id());
  }

  /** What the letter was made by, to be kept with it: {@code kinn 1.0.0, norway 1.0.0}. */
  public String version() {
    return "%s %s, %s %s"
        .formatted(municipal.id(), municipal.version(), national.id(), national.version());
  }

  public RuleSet ruleSet() {
    return rules;
  }

  /** What the decision rests on, each provision once; the municipality's own last. */
  public List<Provision> law(Outcome outcome) {
    LinkedHashSet<Provision> all = new LinkedHashSet<>();
    Stream.of(national, municipal)
        .flatMap(file -> file.law().stream())
        .filter(each -> each.scope().holds(outcome))
        .forEach(each -> all.addAll(each.of()));
    return List.copyOf(all);
  }

  /** What must be told under a heading. */
  public List<Note> notes(NoteSection section, Outcome outcome) {
    return Stream.of(municipal, national)
        .flatMap(file -> file.notes().stream())
        .filter(each -> each.section() == section && each.scope().holds(outcome))
        .map(LetterRules::note)
        .toList();
  }

  private static Note note(CatalogueFile.Note note) {
    return new Note(
        note.says(),
        Objects.requireNonNullElse(note.of(), List.of()),
        new LegalBasis(note.rule(), note.kind(), note.source()));
  }

  /** Where a decision on this service can be complained on; there is no common deadline (C8). */
  public ComplaintRoute complaint(Service service) {
    return service
        .careForm()
        .map(form -> route(rules.complaintFor(form)))
        .orElseGet(() -> own(service));
  }

  private ComplaintRoute own(Service service) {
    return Stream.of(municipal, national)
        .flatMap(file -> file.complaints().stream())
        .filter(each -> each.services().contains(service))
        .findFirst()
        .map(each -> route(new ComplaintRules(each.track(), each.deadlineWeeks())))
        .orElseThrow(() -> new IllegalStateException("No complaint route of " + service));
  }

  private ComplaintRoute route(ComplaintRules complaint) {
    return new ComplaintRoute(
        complaint.track(), complaint.deadlineWeeks(), lawOf(complaint.track()));
  }

  private List<Provision> lawOf(ComplaintTrack track) {
    return national.complaintLaw().stream()
        .filter(each -> each.track() == track)
        .findFirst()
        .map(CatalogueFile.ComplaintLaw::of)
        .orElseThrow(() -> new IllegalStateException("No law of " + track));
  }
}
