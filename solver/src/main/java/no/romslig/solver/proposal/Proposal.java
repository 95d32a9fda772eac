package no.romslig.solver.proposal;

import java.util.List;

/**
 * Who is proposed which place and when. A proposal, never a decision: a named person decides.
 *
 * @param snapshotHash SHA-256 of the snapshot's RFC 8785 canonical form, in lower-case hexadecimal
 * @param score what was optimised, most important level first
 * @param certificate what the independent audit found
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
    Certificate certificate) {

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
    return with(unplaced, written, certificate);
  }

  public Proposal withUnplaced(List<Unplaced> others) {
    return with(others, alerts, certificate);
  }

  public Proposal withCertificate(Certificate found) {
    return with(unplaced, alerts, found);
  }

  private Proposal with(List<Unplaced> others, List<Alert> written, Certificate found) {
    return new Proposal(
        schemaVersion,
        snapshotHash,
        ruleSet,
        solver,
        score,
        placements,
        relocations,
        respiteStays,
        shortStayPlacements,
        released,
        others,
        written,
        found);
  }
}
