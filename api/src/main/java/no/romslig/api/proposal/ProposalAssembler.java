package no.romslig.api.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.solver.explain.text.Sentence;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;

/** Puts a proposal's page together from the proposal, its snapshot and the sentences about it. */
final class ProposalAssembler {

  /** How many lines a table has before the reader asks for all. */
  static final int FIRST_LINES = 100;

  private final UUID run;
  private final OpenProposal open;
  private final Sentences sentences;
  private final long most;

  ProposalAssembler(UUID run, OpenProposal open, Language language, boolean all) {
    this.run = run;
    this.open = open;
    sentences = new Sentences(open, language);
    most = all ? Long.MAX_VALUE : FIRST_LINES;
  }

  ProposalView view() {
    var proposal = open.proposal();
    var waiting = proposal.unplaced().stream().filter(ProposalAssembler::isPlace);
    var missing = proposal.unplaced().stream().filter(ProposalAssembler::isStay);
    var keys = KeyFigures.of(open);
    var changes = changes();
    return new ProposalView(
        keys,
        changes == null ? null : first(changes.stream()).toList(),
        first(proposal.placements().stream()).map(this::placed).toList(),
        first(waiting).map(this::waiting).toList(),
        first(proposal.relocations().stream()).map(this::moving).toList(),
        StayPlan.of(open),
        first(missing).map(this::missing).toList(),
        first(proposal.alerts().stream()).map(this::alerting).toList(),
        proposal.certificate(),
        proposal.solver(),
        Math.max(Math.max(keys.placed(), keys.waiting()), keys.alerts()) > most
            || (changes != null && changes.size() > most));
  }

  private @Nullable List<Lines.Changed> changes() {
    return sentences.changes().map(told -> told.stream().map(this::changed).toList()).orElse(null);
  }

  private Lines.Changed changed(Sentence sentence) {
    var about = sentence.refId();
    var href = about == null || !open.hasCase(about) ? null : Addresses.forCase(run, about);
    return new Lines.Changed(sentence.text(), about, href);
  }

  private <T> Stream<T> first(Stream<T> lines) {
    return lines.limit(most);
  }

  private Lines.Placed placed(Placement placement) {
    var place = open.places().get(placement.unitId());
    var caseId = placement.caseId();
    return new Lines.Placed(
        caseId == null ? null : caseId.value(),
        caseId == null ? null : Addresses.forCase(run, caseId.value()),
        who(placement.personId()),
        placement.careForm(),
        place.institution().name(),
        place.ward().name() + ", " + place.unit().name(),
        placement.from(),
        caseId != null && open.isDecided(caseId.value()),
        placement.coupleId() != null,
        placement.executable(),
        sentences.inShort(placement));
  }

  private Lines.Waiting waiting(Unplaced unplaced) {
    return switch (unplaced.kind()) {
      case CASE -> waiting(unplaced, open.caseOf(unplaced.refId()));
      case RELOCATION -> waiting(unplaced, open.relocationOf(unplaced.refId()));
      case COMPANION, SHORT_STAY, RESPITE_CYCLE ->
          new Lines.Waiting(
              unplaced.kind(),
              unplaced.refId(),
              null,
              who(new PersonId(unplaced.refId())),
              false,
              List.of(),
              null,
              sentences.inShort(unplaced));
    };
  }

  private Lines.Waiting waiting(Unplaced unplaced, Case waiting) {
    return new Lines.Waiting(
        unplaced.kind(),
        unplaced.refId(),
        Addresses.forCase(run, unplaced.refId()),
        who(waiting.personId()),
        waiting.legalStatus() == LegalStatus.RIGHT,
        waiting.careForms(),
        need(waiting.effectiveNeedClass(), waiting.effectiveNeedScore(), waiting.waitingSince()),
        sentences.inShort(unplaced));
  }

  private Lines.Waiting waiting(Unplaced unplaced, Relocation waiting) {
    return new Lines.Waiting(
        unplaced.kind(),
        unplaced.refId(),
        null,
        who(waiting.personId()),
        false,
        waiting.targetCareForms(),
        need(waiting.needClass(), waiting.needScore(), waiting.since()),
        sentences.inShort(unplaced));
  }

  private Lines.Need need(int needClass, int score, LocalDate since) {
    return new Lines.Need(needClass, score, ChronoUnit.DAYS.between(since, open.snapshot().asOf()));
  }

  private Lines.Moving moving(ProposedRelocation move) {
    return new Lines.Moving(
        who(move.personId()),
        open.places().get(move.fromUnitId()).name(),
        open.places().get(move.toUnitId()).name(),
        move.on(),
        move.executable(),
        sentences.inShort(move));
  }

  private Lines.Missing missing(Unplaced unplaced) {
    return new Lines.Missing(
        unplaced.refId(),
        unplaced.kind() == UnplacedKind.RESPITE_CYCLE,
        unplaced.nightsMissing(),
        sentences.inShort(unplaced));
  }

  private Lines.Alerting alerting(Alert alert) {
    var aboutCase = open.hasCase(alert.refId());
    return new Lines.Alerting(
        sentences.severity(alert),
        sentences.text(alert),
        alert.refId(),
        aboutCase ? Addresses.forCase(run, alert.refId()) : null);
  }

  private Who who(PersonId person) {
    return Who.of(open.person(person), open.snapshot().asOf());
  }

  private static boolean isPlace(Unplaced unplaced) {
    return switch (unplaced.kind()) {
      case CASE, RELOCATION, COMPANION -> true;
      case SHORT_STAY, RESPITE_CYCLE -> false;
    };
  }

  private static boolean isStay(Unplaced unplaced) {
    var missing = unplaced.nightsMissing();
    return switch (unplaced.kind()) {
      case SHORT_STAY -> true;
      case RESPITE_CYCLE -> missing != null && missing > 0;
      case CASE, RELOCATION, COMPANION -> false;
    };
  }
}
