package no.romslig.solver.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.text.Desk;
import no.romslig.solver.explain.text.Explanation;
import no.romslig.solver.explain.text.Section;
import no.romslig.solver.explain.text.Sentence;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.text.Language;

/**
 * Explains a proposal in words that the office can send and a next of kin understands. Says nothing
 * that identifies another person. Not for use by several threads at a time.
 */
public final class Explainer {

  private final Situation situation;
  private final Desk desk;

  /**
   * @param snapshot the checked snapshot that the proposal answers
   * @param proposal with its reasons and alerts
   */
  public Explainer(Snapshot snapshot, RuleSet rules, Proposal proposal, Language language) {
    situation = new Situation(snapshot, rules, proposal);
    desk = new Desk(situation, language);
  }

  /** The whole proposal: what it gives, who is without and why, and what must be looked at. */
  public Explanation overview() {
    return desk.overview();
  }

  /** What is not as in the last proposal, and why; empty where the proposal comes from none. */
  public Optional<Section> changes() {
    return desk.changes();
  }

  /**
   * One case in depth; empty where the snapshot has nothing of that id.
   *
   * @param id a case; else a person with a case, a relocation or a partner to come along with; a
   *     grant, a short stay or a couple
   */
  public Optional<Explanation> about(String id) {
    return letter(id).map(each -> desk.withChanges(each, id));
  }

  private Optional<Explanation> letter(String id) {
    return Optional.ofNullable(situation.findCase(new CaseId(id)))
        .map(desk::letter)
        .or(() -> desk.personLetter(new PersonId(id)))
        .or(() -> desk.grantLetter(id))
        .or(() -> desk.shortStayLetter(id))
        .or(() -> ofCouple(id));
  }

  /** The one of the two who comes along; else the first whom there is something to tell about. */
  private Optional<Explanation> ofCouple(String id) {
    return situation.snapshot().couples().stream()
        .filter(couple -> couple.id().value().equals(id))
        .flatMap(couple -> couple.personIds().stream())
        .sorted(Comparator.comparing(person -> situation.homeOf(person) != null))
        .flatMap(person -> desk.personLetter(person).stream())
        .findFirst();
  }

  /**
   * What someone in the office must look at about a case, beside what the applicant is told; empty
   * where there is nothing, or no such case.
   */
  public Optional<Section> toLookAt(CaseId id) {
    return Optional.ofNullable(situation.findCase(id)).flatMap(desk::toLookAt);
  }

  /** Why someone is proposed this place. */
  public List<Sentence> why(Placement placement) {
    return desk.why(placement);
  }

  /** Why a resident is proposed to move. */
  public List<Sentence> why(ProposedRelocation move) {
    return desk.why(move);
  }

  /** Why something got nothing, or less than granted. */
  public List<Sentence> why(Unplaced unplaced) {
    return desk.why(unplaced);
  }

  /** What must be looked at, and whom it is about. */
  public Sentence entry(Alert alert) {
    return desk.entry(alert);
  }
}
