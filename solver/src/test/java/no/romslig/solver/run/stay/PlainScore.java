package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Party;
import no.romslig.solver.model.stay.Place;
import no.romslig.solver.model.stay.Quota;
import no.romslig.solver.model.stay.StayLevel;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/** The score of a plan of stays, worked out anew from sets and loops. */
final class PlainScore {

  private record Given(StayRequest request, Place place, int from, int to) {

    boolean has(int night) {
      return night >= from && night < to;
    }
  }

  private record Visit(int start, int grant, int cycle, int institution, int room, boolean plan) {}

  private final StayProblem problem;
  private final List<Given> given = new ArrayList<>();
  private final Map<StayLevel, Long> levels = new HashMap<>();

  PlainScore(StayProblem problem, int[] slots) {
    this.problem = problem;
    for (StayRequest request : problem.requests()) {
      int slot = slots[request.index()];
      if (slot >= 0) {
        int day = problem.day(slot);
        Place place = problem.places().get(problem.place(slot));
        given.add(new Given(request, place, day, day + request.nights()));
      }
    }
    addMissing(slots);
    given.forEach(this::addPlace);
    problem.parties().forEach(this::addVisits);
  }

  long level(StayLevel level) {
    return levels.getOrDefault(level, 0L);
  }

  private void add(StayLevel level, long value) {
    levels.merge(level, value, Long::sum);
  }

  private void addMissing(int[] slots) {
    add(StayLevel.MISSING, problem.fixedMissing());
    long[] byGrant = new long[problem.grantMissing().length];
    for (int i = 0; i < byGrant.length; i++) {
      byGrant[i] = problem.grantMissing()[i];
    }
    for (StayRequest request : problem.requests()) {
      if (slots[request.index()] < 0) {
        add(
            request.acute() ? StayLevel.ACUTE_MISSING : StayLevel.MISSING,
            request.weight() * request.nights());
        add(StayLevel.READY_DAYS, request.readyDays());
        if (request.grant() >= 0) {
          byGrant[request.grant()] += request.nights();
        }
      }
    }
    for (long nights : byGrant) {
      add(StayLevel.FAIRNESS, nights * nights);
    }
  }

  private void addPlace(Given stay) {
    Place place = stay.place();
    StayRequest request = stay.request();
    add(StayLevel.CARE_FORM, request.formRank(place));
    add(StayLevel.PREFERENCE, request.preferences()[place.institution()]);
    add(
        StayLevel.DISTANCE,
        problem.parties().get(request.party()).distances()[place.institution()]);
    for (int bit = 0; bit < 64; bit++) {
      boolean has = (place.features() >>> bit & 1) == 1;
      boolean needs = (request.requiredFeatures() >>> bit & 1) == 1;
      add(StayLevel.SCARCE_FEATURES, has && !needs ? 1 : 0);
    }
    add(StayLevel.EXTERNAL, place.external() ? 1 : 0);
    for (int night = stay.from(); request.wishes() != null && night < stay.to(); night++) {
      add(StayLevel.WISHES, Nights.get(request.wishes(), night) ? 0 : 1);
    }
  }

  private void addVisits(Party party) {
    List<Visit> visits = new ArrayList<>();
    for (Party.Anchor anchor : party.anchors()) {
      visits.add(
          new Visit(
              anchor.start(),
              anchor.grant(),
              anchor.cycle(),
              anchor.institution(),
              anchor.room(),
              false));
    }
    for (Given stay : of(party)) {
      visits.add(
          new Visit(
              stay.from(),
              stay.request().grant(),
              stay.request().cycle(),
              stay.place().institution(),
              stay.place().room(),
              true));
    }
    visits.sort(Comparator.comparingInt(Visit::start));
    for (int i = 1; i < visits.size(); i++) {
      Visit now = visits.get(i);
      Visit before = visits.get(i - 1);
      if ((now.plan() || before.plan()) && now.room() >= 0 && before.room() >= 0) {
        add(StayLevel.OTHER_INSTITUTION, now.institution() == before.institution() ? 0 : 1);
        add(StayLevel.OTHER_UNIT, now.room() == before.room() ? 0 : 1);
      }
    }
    for (int grant = 0; grant < problem.cycleNights().length; grant++) {
      int number = grant;
      List<Visit> own = visits.stream().filter(visit -> visit.grant() == number).toList();
      for (int i = 1; i < own.size(); i++) {
        long gap = (long) own.get(i).start() - own.get(i - 1).start();
        long even =
            (long) (own.get(i).cycle() - own.get(i - 1).cycle()) * problem.cycleNights()[grant];
        boolean planned = own.get(i).plan() || own.get(i - 1).plan();
        add(StayLevel.SPACING, planned ? (gap - even) * (gap - even) : 0);
      }
    }
  }

  private List<Given> of(Party party) {
    return given.stream().filter(stay -> stay.request().party() == party.index()).toList();
  }

  /** Nights on which a bed, a room, a person or a window is overbooked. */
  long hard() {
    long hard = 0;
    for (Place place : problem.places()) {
      hard += overbooked(place);
    }
    for (int i = 0; i < given.size(); i++) {
      for (int j = 0; j < i; j++) {
        hard += illShared(given.get(i), given.get(j));
      }
    }
    for (Party party : problem.parties()) {
      hard += inTwoPlaces(party) + overQuota(party);
    }
    return hard;
  }

  private long overbooked(Place place) {
    long over = 0;
    for (int night = 0; night < problem.axis().length(); night++) {
      int at = night;
      long beds = 0;
      if (Nights.get(problem.bedNights()[place.index()], night)) {
        byte[] left = problem.bedsLeft()[place.index()];
        beds = left == null ? 1 : left[night];
      }
      long taken =
          given.stream()
              .filter(stay -> stay.place().index() == place.index())
              .filter(stay -> at >= stay.from() && at < stay.to() + problem.turnover())
              .count();
      over += Math.max(0, taken - beds);
    }
    return over;
  }

  private long illShared(Given one, Given other) {
    long nights = 0;
    if (one.place().isShared()
        && one.place().room() == other.place().room()
        && !problem.mayShare(one.request(), other.request(), one.place())) {
      for (int night = one.from(); night < one.to(); night++) {
        nights += other.has(night) ? 1 : 0;
      }
    }
    return nights;
  }

  private long inTwoPlaces(Party party) {
    long over = 0;
    for (int night = 0; night < problem.axis().length(); night++) {
      int at = night;
      over += Math.max(0, of(party).stream().filter(stay -> stay.has(at)).count() - 1);
    }
    return over;
  }

  private long overQuota(Party party) {
    Quota quota = problem.quota();
    Set<Integer> planned = new HashSet<>();
    List<Given> respite = of(party).stream().filter(stay -> stay.request().grant() >= 0).toList();
    respite.forEach(stay -> addNights(planned, stay));
    Set<Integer> bound = new HashSet<>();
    respite.stream().filter(stay -> stay.request().bound()).forEach(stay -> addNights(bound, stay));
    long over = 0;
    for (Quota.Lane lane : party.lanes()) {
      for (int from = -quota.window(); from < problem.axis().length(); from++) {
        if (from >= lane.first() && Math.floorMod(from - lane.first(), lane.step()) == 0) {
          over += overQuota(party, planned, bound, from);
        }
      }
    }
    return over;
  }

  private long overQuota(Party party, Set<Integer> planned, Set<Integer> bound, int from) {
    long all = 0;
    long own = 0;
    long binding = 0;
    for (int night = from; night < from + problem.quota().window(); night++) {
      all += planned.contains(night) || Nights.get(party.fixedNights(), night) ? 1 : 0;
      own += planned.contains(night) ? 1 : 0;
      binding += bound.contains(night) || Nights.get(party.boundNights(), night) ? 1 : 0;
    }
    return own > 0 && binding > 0 ? Math.max(0, all - problem.quota().maxNights()) : 0;
  }

  private static void addNights(Set<Integer> nights, Given stay) {
    for (int night = stay.from(); night < stay.to(); night++) {
      nights.add(night);
    }
  }
}
