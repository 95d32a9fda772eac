package no.romslig.solver.check;

/** A grant's stay fits into its cycle. */
final class GrantCheck implements Check {

  @Override
  public void check(Draft draft, Issues issues) {
    for (Item grant : draft.list("respiteGrants")) {
      Integer stay = grant.number("stayNights");
      Integer cycle = grant.number("cycleNights");
      if (stay != null && cycle != null && stay > cycle) {
        issues.add(
            grant.at("stayNights"),
            FaultCode.STAY_LONGER_THAN_CYCLE,
            stay.toString(),
            "at most cycleNights, " + cycle);
      }
    }
  }
}
