package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that one run sees: today's places, residents, waitlist, couples and respite grants.
 *
 * @param asOf the day of the run; nothing is proposed to start before it
 * @param horizonDays 1–730: how far respite and short stays are planned
 */
public record Snapshot(
    String schemaVersion,
    Municipality municipality,
    LocalDate asOf,
    int horizonDays,
    RuleSetChoice ruleSet,
    List<Institution> institutions,
    List<Person> persons,
    List<Occupancy> occupancies,
    List<Case> cases,
    List<Couple> couples,
    List<Relocation> relocations,
    List<RespiteGrant> respiteGrants,
    List<ShortStay> shortStays,
    List<Commitment> commitments,
    List<Waiver> waivers) {

  public Snapshot {
    institutions = Lists.orEmpty(institutions);
    persons = Lists.orEmpty(persons);
    occupancies = Lists.orEmpty(occupancies);
    cases = Lists.orEmpty(cases);
    couples = Lists.orEmpty(couples);
    relocations = Lists.orEmpty(relocations);
    respiteGrants = Lists.orEmpty(respiteGrants);
    shortStays = Lists.orEmpty(shortStays);
    commitments = Lists.orEmpty(commitments);
    waivers = Lists.orEmpty(waivers);
  }

  /** The same town with these persons and couples. */
  public Snapshot with(List<Person> otherPersons, List<Couple> otherCouples) {
    return with(otherPersons, cases, otherCouples, waivers);
  }

  /** The same town with these persons and cases. */
  public Snapshot withPersonsAndCases(List<Person> otherPersons, List<Case> otherCases) {
    return with(otherPersons, otherCases, couples, waivers);
  }

  /** The same town with these waivers. */
  public Snapshot withWaivers(List<Waiver> others) {
    return with(persons, cases, couples, others);
  }

  private Snapshot with(
      List<Person> whichPersons,
      List<Case> whichCases,
      List<Couple> whichCouples,
      List<Waiver> whichWaivers) {
    return new Snapshot(
        schemaVersion,
        municipality,
        asOf,
        horizonDays,
        ruleSet,
        institutions,
        whichPersons,
        occupancies,
        whichCases,
        whichCouples,
        relocations,
        respiteGrants,
        shortStays,
        commitments,
        whichWaivers);
  }

  /** The first night beyond the planned ones. */
  @JsonIgnore
  public LocalDate horizonEnd() {
    return asOf.plusDays(horizonDays);
  }

  /** The planned nights: {@code [asOf, asOf + horizonDays)}. */
  @JsonIgnore
  public Period horizon() {
    return new Period(asOf, horizonEnd());
  }
}
