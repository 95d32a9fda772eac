package no.romslig.solver.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is proposed which place and when. A proposal, never a decision: a named person decides.
 *
 * @param snapshotHash SHA-256 of the snapshot's RFC 8785 canonical form, in lower-case hexadecimal
 * @param score what was optimised, most important level first
 * @param certificate what the independent audit found
 * @param revision what differs from the last proposal, where it comes from one
 */
public record Proposal(
    String schemaVersion,
    String snapshotHash,
    RuleSetRef ruleSet,
    SolverRun solver,
    List<ScoreLevel> score,
    List<Placement> placements,
    List<ProposedRelocation> relocations,
    List<RespiteStay> respiteStays,
    List<ShortStayPlacement> shortStayPlacements,
    List<Released> released,
    List<Unplaced> unplaced,
    List<Alert> alerts,
    Certificate certificate,
    @Nullable Revision revision) {

  public Proposal {
    score = List.copyOf(score);
    placements = List.copyOf(placements);
    relocations = List.copyOf(relocations);
    respiteStays = List.copyOf(respiteStays);
    shortStayPlacements = List.copyOf(shortStayPlacements);
    released = List.copyOf(released);
    unplaced = List.copyOf(unplaced);
    alerts = List.copyOf(alerts);
  }

  public Proposal withAlerts(List<Alert> written) {
    return with(score, unplaced, written, certificate, revision);
  }

  /** The same with what differs from the last proposal, and that counted in the score. */
  public Proposal withRevision(Revision written, List<ScoreLevel> counted) {
    return with(counted, unplaced, alerts, certificate, written);
  }

  public Proposal withUnplaced(List<Unplaced> others) {
    return with(score, others, alerts, certificate, revision);
  }

  public Proposal withCertificate(Certificate found) {
    return with(score, unplaced, alerts, found, revision);
  }

  private Proposal with(
      List<ScoreLevel> counted,
      List<Unplaced> others,
      List<Alert> written,
      Certificate found,
      @Nullable Revision revised) {
    return new Proposal(
        schemaVersion,
        snapshotHash,
        ruleSet,
        solver,
        counted,
        placements,
        relocations,
        respiteStays,
        shortStayPlacements,
        released,
        others,
        written,
        found,
        revised);
  }
}
