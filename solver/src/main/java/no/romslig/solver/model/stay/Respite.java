package no.romslig.solver.model.stay;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Snapshot;

/** Everybody's respite nights that are fixed, each night once, and the windows that count them. */
final class Respite {

  private final Axis axis;
  private final Quota quota;
  private final WindowMode mode;
  private final Map<PersonId, long[]> nights = new HashMap<>();
  private final Map<PersonId, long[]> boundNights = new HashMap<>();
  private final Map<PersonId, List<Quota.Lane>> lanes = new HashMap<>();
  private final Set<GrantId> bound = new HashSet<>();

  Respite(Snapshot snapshot, RuleSet ruleSet, Axis axis, Waivers waivers) {
    this.axis = axis;
    Integer max = ruleSet.respite().maxNightsPerWindow();
    Integer window = ruleSet.respite().windowDays();
    quota = max == null || window == null ? Quota.NONE : new Quota(max, window);
    mode = ruleSet.respite().mode();
    for (RespiteGrant grant : snapshot.respiteGrants()) {
      grant.history().forEach(period -> add(grant.personId(), period));
      if (!quota.isNone() && grant.careForms().contains(CareForm.RESPITE)) {
        addLane(grant);
        if (!waivers.of(grant.id().value()).contains("AV-02")) {
          bound.add(grant.id());
        }
      }
    }
  }

  /** By cycle, the windows of each of a person's grants count; else every window, once. */
  private void addLane(RespiteGrant grant) {
    List<Quota.Lane> own = lanes.computeIfAbsent(grant.personId(), person -> new ArrayList<>());
    if (mode == WindowMode.WINDOW) {
      if (own.isEmpty()) {
        own.add(new Quota.Lane(-axis.length(), 1));
      }
      return;
    }
    long first = ChronoUnit.DAYS.between(axis.first(), grant.from());
    own.add(new Quota.Lane(Math.toIntExact(first), quota.window()));
  }

  Quota quota() {
    return quota;
  }

  void add(PersonId person, Period period) {
    add(nights, person, period);
  }

  /** Adds a fixed stay of a grant. */
  void add(RespiteGrant grant, Period period) {
    add(nights, grant.personId(), period);
    if (binds(grant.id())) {
      // What has been is history, and nothing that the rule could still forbid.
      add(boundNights, grant.personId(), axis.asOf(), period);
    }
  }

  private void add(Map<PersonId, long[]> sets, PersonId person, Period period) {
    add(sets, person, 0, period);
  }

  private void add(Map<PersonId, long[]> sets, PersonId person, int first, Period period) {
    int from = Math.max(first, axis.day(period.from()));
    Nights.set(
        sets.computeIfAbsent(person, id -> axis.none()),
        from,
        Math.max(from, axis.end(period.to())));
  }

  long[] nights(PersonId person) {
    return nights.getOrDefault(person, axis.none());
  }

  long[] boundNights(PersonId person) {
    return boundNights.getOrDefault(person, axis.none());
  }

  List<Quota.Lane> lanes(PersonId person) {
    return List.copyOf(lanes.getOrDefault(person, List.of()));
  }

  /** Whether the rule binds the grant's stays: those of respite for adults, unless waived. */
  boolean binds(GrantId grant) {
    return bound.contains(grant);
  }

  /** The days of {@code [from, to)} on which a stay may begin beside all that is fixed. */
  long[] starts(Demand demand, int from, int to) {
    long[] starts = axis.range(from, to);
    PersonId person = demand.guest().id();
    RespiteGrant grant = demand.grant();
    if (person == null || grant == null || quota.isNone()) {
      return starts;
    }
    int[] others = Quota.sums(nights(person), axis.length());
    int[] binding = binds(grant.id()) ? null : Quota.sums(boundNights(person), axis.length());
    for (Quota.Lane lane : lanes(person)) {
      for (int day = from; day < to; day++) {
        if (!quota.allows(lane, day, demand.nights(), others, binding)) {
          Nights.clear(starts, day, day + 1);
        }
      }
    }
    return starts;
  }
}
