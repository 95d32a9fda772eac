package no.romslig.solver.model.stay;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Everybody's respite nights that are fixed, each night once, and the windows that count them. */
final class Respite {

  private final Axis axis;
  private final Quota quota;
  private final WindowMode mode;
  private final Map<PersonId, long[]> nights = new HashMap<>();
  private final Map<PersonId, Map<GrantId, Quota.Lane>> lanes = new HashMap<>();
  private final Map<GrantId, Integer> numbers = new HashMap<>();

  Respite(Snapshot snapshot, RuleSet ruleSet, Axis axis, Waivers waivers) {
    this.axis = axis;
    Integer max = ruleSet.respite().maxNightsPerWindow();
    Integer window = ruleSet.respite().windowDays();
    quota = max == null || window == null ? Quota.NONE : new Quota(max, window);
    mode = ruleSet.respite().mode();
    for (RespiteGrant grant : snapshot.respiteGrants()) {
      grant.history().forEach(period -> add(grant.personId(), period));
      if (!quota.isNone()
          && grant.careForms().contains(CareForm.RESPITE)
          && !waivers.of(grant.id().value()).contains("AV-02")) {
        addLane(grant);
      }
    }
  }

  private void addLane(RespiteGrant grant) {
    Map<GrantId, Quota.Lane> own =
        lanes.computeIfAbsent(grant.personId(), person -> new LinkedHashMap<>());
    Quota.Lane lane;
    if (mode == WindowMode.CYCLE) {
      int first =
          axis.asOf()
              - (int)
                  Math.floorMod(
                      axis.date(axis.asOf()).toEpochDay() - grant.from().toEpochDay(),
                      (long) quota.window());
      lane = new Quota.Lane(first, quota.window(), axis.none());
      numbers.put(grant.id(), own.size());
    } else {
      lane = own.isEmpty() ? new Quota.Lane(0, 1, axis.none()) : own.values().iterator().next();
      numbers.put(grant.id(), 0);
    }
    own.put(grant.id(), lane);
  }

  Quota quota() {
    return quota;
  }

  void add(PersonId person, Period period) {
    int from = axis.day(period.from());
    Nights.set(
        nights.computeIfAbsent(person, id -> axis.none()),
        from,
        Math.max(from, axis.end(period.to())));
  }

  /** Adds a fixed stay of a grant, which its windows bind. */
  void add(RespiteGrant grant, Period period) {
    add(grant.personId(), period);
    Quota.Lane lane = lanes.getOrDefault(grant.personId(), Map.of()).get(grant.id());
    if (lane != null) {
      int from = axis.day(period.from());
      Nights.set(lane.bound(), from, Math.max(from, axis.end(period.to())));
    }
  }

  long[] nights(PersonId person) {
    return nights.getOrDefault(person, axis.none());
  }

  /** The person's windows; with {@link WindowMode#WINDOW} one lane serves all grants. */
  List<Quota.Lane> lanes(PersonId person) {
    return lanes.getOrDefault(person, Map.of()).values().stream().distinct().toList();
  }

  /** Which of the person's lanes binds the grant; -1 where none does. */
  int lane(@Nullable GrantId grant) {
    return grant == null ? -1 : numbers.getOrDefault(grant, -1);
  }

  /** The days of {@code [from, to)} on which a stay may begin beside all that is fixed. */
  long[] starts(Demand demand, int from, int to) {
    long[] starts = axis.range(from, to);
    PersonId person = demand.guest().id();
    RespiteGrant grant = demand.grant();
    if (person == null || grant == null || quota.isNone()) {
      return starts;
    }
    int own = lane(grant.id());
    int[] others = Quota.sums(nights(person), axis.length());
    List<Quota.Lane> all = lanes(person);
    for (int i = 0; i < all.size(); i++) {
      int[] bound = i == own ? null : Quota.sums(all.get(i).bound(), axis.length());
      for (int day = from; day < to; day++) {
        if (!quota.allows(all.get(i), day, demand.nights(), others, bound)) {
          Nights.clear(starts, day, day + 1);
        }
      }
    }
    return starts;
  }
}
