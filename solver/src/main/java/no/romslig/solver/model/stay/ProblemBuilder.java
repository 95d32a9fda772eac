package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.ShortStayPurpose;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Turns what is owed into requests with options, in small integers. */
final class ProblemBuilder {

  private final Snapshot snapshot;
  private final Groundwork ground;
  private final Axis axis;
  private final Cycles cycles;
  private final Options options;
  private final Parties parties;
  private final Features features;
  private final Map<List<InstitutionId>, int[]> preferences = new LinkedHashMap<>();
  private final List<StayRequest> requests = new ArrayList<>();

  ProblemBuilder(Snapshot snapshot, Groundwork ground, List<FixedStay> fixed, Cycles cycles) {
    this.snapshot = snapshot;
    this.ground = ground;
    this.axis = ground.axis();
    this.cycles = cycles;
    options = new Options(ground);
    parties = new Parties(snapshot, ground, fixed);
    features = new Features(snapshot);
  }

  StayProblem build() {
    cycles.owed().forEach(this::add);
    Set<String> committed = new HashSet<>();
    for (Commitment commitment : snapshot.commitments()) {
      if (commitment.kind() == CommitmentKind.SHORT_STAY) {
        committed.add(commitment.refId());
      }
    }
    for (ShortStay stay : snapshot.shortStays()) {
      if (!committed.contains(stay.id().value())) {
        add(stay);
      }
    }
    List<Place> places = ground.places().all();
    long[][] bedNights = new long[places.size()][];
    byte[] @Nullable [] bedsLeft = new byte[places.size()][];
    for (Place place : places) {
      bedNights[place.index()] = options.bedNights(place);
      if (place.beds() > 1) {
        bedsLeft[place.index()] = ground.ledger().bedsLeft(place);
      }
    }
    int[] cycleNights =
        snapshot.respiteGrants().stream().mapToInt(RespiteGrant::cycleNights).toArray();
    return new StayProblem(
        axis,
        List.copyOf(places),
        List.copyOf(requests),
        parties.build(requests),
        bedNights,
        bedsLeft,
        cycleNights,
        cycles.missing(),
        ground.respite().quota(),
        ground.ruleSet().turnoverNights(),
        fixedMissing());
  }

  private long fixedMissing() {
    long missing = 0;
    for (int i = 0; i < cycles.missing().length; i++) {
      int needClass = snapshot.respiteGrants().get(i).needClass();
      missing += (long) cycles.missing()[i] * ground.ruleSet().respiteWeight(needClass);
    }
    return missing;
  }

  private void add(Cycles.Owed owed) {
    RespiteGrant grant = owed.grant();
    Person person = ground.person(grant.personId());
    Demand demand =
        Demand.of(grant, person, grant.stayNights(), axis, ground.waived(grant.id().value()));
    Period cycle = owed.period();
    add(
        demand,
        axis.day(cycle.from()),
        axis.end(cycle.to()),
        owed.cycle(),
        parties.of(person.id()),
        owed.grantNumber(),
        ground.ruleSet().respiteWeight(grant.needClass()),
        false,
        0,
        wishes(grant),
        preferences(grant.preferredInstitutions()));
  }

  private void add(ShortStay stay) {
    PersonId id = stay.personId();
    Person person = id == null ? null : ground.person(id);
    Demand demand =
        Demand.of(stay, person, ground.ruleSet(), axis, ground.waived(stay.id().value()));
    boolean acute =
        stay.purpose() == ShortStayPurpose.ACUTE || stay.purpose() == ShortStayPurpose.PALLIATIVE;
    LocalDate ready = stay.hospitalReadySince();
    long readyDays = ready == null ? 0 : ChronoUnit.DAYS.between(ready, snapshot.asOf());
    add(
        demand,
        axis.day(stay.earliestStart()),
        axis.day(stay.latestStart().plusDays(1)),
        -1,
        id == null ? parties.unnamed() : parties.of(id),
        -1,
        ground.ruleSet().respiteWeight(stay.needClass()),
        acute,
        (int) Math.max(0, readyDays),
        null,
        preferences(stay.preferredInstitutions()));
  }

  private void add(
      Demand demand,
      int from,
      int to,
      int cycle,
      int party,
      int grant,
      long weight,
      boolean acute,
      int readyDays,
      long @Nullable [] wishes,
      int[] preferences) {
    long[] starts = axis.all();
    for (StayRules.Line line : ground.rules().lines(demand, from, to, ground.respite(), null)) {
      Nights.and(starts, line.starts());
    }
    Options.Found found = options.of(demand, starts);
    requests.add(
        new StayRequest(
            requests.size(),
            demand,
            cycle,
            party,
            grant,
            demand.nights(),
            weight,
            acute,
            readyDays,
            demand.grant() != null && ground.respite().binds(demand.grant().id()),
            from,
            to,
            starts,
            found.places(),
            found.usable(),
            found.ageStarts(),
            wishes,
            preferences,
            demand.forms().stream().mapToInt(Place::bit).toArray(),
            features.bits(demand.required())));
  }

  private long @Nullable [] wishes(RespiteGrant grant) {
    if (grant.wishes().isEmpty()) {
      return null;
    }
    long[] wishes = axis.none();
    for (Period period : grant.wishes()) {
      int from = axis.day(period.from());
      Nights.set(wishes, from, Math.max(from, axis.end(period.to())));
    }
    return wishes;
  }

  /** An institution that is not on the list comes after those that are. */
  private int[] preferences(List<InstitutionId> preferred) {
    return preferences.computeIfAbsent(
        preferred,
        list ->
            snapshot.institutions().stream()
                .mapToInt(
                    institution ->
                        list.contains(institution.id())
                            ? list.indexOf(institution.id())
                            : list.size())
                .toArray());
  }
}
