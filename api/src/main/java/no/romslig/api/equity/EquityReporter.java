package no.romslig.api.equity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.decision.OverrideCounts;
import no.romslig.api.equity.EquityReport.By;
import no.romslig.api.equity.EquityReport.Overruled;
import no.romslig.api.register.Standing;
import no.romslig.api.sums.SmallCells;
import no.romslig.data.institution.Institution;
import no.romslig.data.institution.Institutions;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.report.EquityReports;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Reads from the registers who waits and who was placed, once for each quarter. */
@Service
class EquityReporter {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MONTHS = 3;

  private final RegisterTransactions transactions;
  private final EquityReports kept;
  private final Persons persons;
  private final Institutions institutions;
  private final CaseFiles files;
  private final CaseSteps steps;
  private final NeedRatings ratings;
  private final OverrideCounts overrides;

  EquityReporter(
      RegisterTransactions transactions,
      EquityReports kept,
      Persons persons,
      Institutions institutions,
      CaseFiles files,
      CaseSteps steps,
      NeedRatings ratings,
      OverrideCounts overrides) {
    this.transactions = transactions;
    this.kept = kept;
    this.persons = persons;
    this.institutions = institutions;
    this.files = files;
    this.steps = steps;
    this.ratings = ratings;
    this.overrides = overrides;
  }

  /** The first day after a quarter. */
  static LocalDate end(LocalDate quarter) {
    return quarter.plusMonths(MONTHS);
  }

  /**
   * The report of a quarter: made when it is first asked for, and the same ever after.
   *
   * @param quarter its first day
   */
  EquityReport report(Acting acting, LocalDate quarter) {
    return transactions.call(
        acting,
        () ->
            JSON.readValue(
                kept.find(quarter)
                    .orElseGet(() -> kept.keep(quarter, JSON.writeValueAsString(counted(quarter)))),
                EquityReport.class));
  }

  private EquityReport counted(LocalDate quarter) {
    var tables = new EquityTables(waiters(quarter, end(quarter)));
    return new EquityReport(
        quarter,
        end(quarter),
        SmallCells.SMALLEST,
        tables.everyone(),
        tables.divisions(),
        overrides.byRule(YearMonth.from(quarter), MONTHS).entrySet().stream()
            .map(it -> new Overruled(it.getKey(), it.getValue().orElse(null)))
            .toList());
  }

  private List<Waiter> waiters(LocalDate from, LocalDate to) {
    var who = persons.findAllByOrderById().stream().collect(toMap(Person::id, it -> it));
    var houses =
        institutions.findAllByOrderById().stream()
            .filter(it -> !it.facts().external() && it.facts().lat() != null)
            .toList();
    var taken = steps.findAllByOrderById().stream().collect(groupingBy(CaseStep::caseId));
    var needs = ratings.findAllByOrderById().stream().collect(groupingBy(NeedRating::caseId));
    var waiters = new ArrayList<Waiter>();
    for (var file : files.findAllByOrderById()) {
      var before =
          taken.getOrDefault(file.id(), List.of()).stream()
              .filter(it -> it.happenedOn().isBefore(to))
              .toList();
      var person = Objects.requireNonNull(who.get(file.personId()));
      var placed = placedOn(before);
      if (placed.isPresent() ? !placed.get().isBefore(from) : isWaiting(before)) {
        var until = placed.orElse(to);
        waiters.add(
            new Waiter(
                placed.isPresent(),
                (int) Math.max(0, ChronoUnit.DAYS.between(file.waitingSince(), until)),
                groups(file, person, needs, houses, to)));
      }
    }
    return waiters;
  }

  /** The day on which the place was accepted, unless nothing came of it. */
  private static Optional<LocalDate> placedOn(List<CaseStep> steps) {
    Optional<LocalDate> day = Optional.empty();
    for (var step : steps) {
      switch (step.status()) {
        case ACCEPTED, MOVED_IN -> day = day.or(() -> Optional.of(step.happenedOn()));
        case UNDER_ASSESSMENT, RIGHT, WAITLIST, REFUSED -> day = Optional.empty();
        case PROPOSED, OFFERED, DECLINED, ENDED -> {}
      }
    }
    return day;
  }

  private static boolean isWaiting(List<CaseStep> steps) {
    var standing = Standing.after(steps);
    return !standing.isOver()
        && (standing.legalStatus() == CaseStatus.RIGHT
            || standing.legalStatus() == CaseStatus.WAITLIST);
  }

  private static Map<By, String> groups(
      CaseFile file,
      Person person,
      Map<UUID, List<NeedRating>> needs,
      List<Institution> houses,
      LocalDate to) {
    Map<By, String> groups = new EnumMap<>(By.class);
    needClass(needs.getOrDefault(file.id(), List.of()))
        .ifPresent(it -> groups.put(By.NEED_CLASS, String.valueOf(it)));
    file.facts().careForms().stream()
        .findFirst()
        .ifPresent(it -> groups.put(By.CARE_FORM, it.name()));
    groups.put(By.SEX, person.facts().sex().name());
    groups.put(
        By.AGE_GROUP, AgeGroups.of(Period.between(person.facts().birthDate(), to).getYears()));
    nearest(person, houses).ifPresent(it -> groups.put(By.PLACE_OF_LIVING, it.facts().name()));
    return groups;
  }

  /** The class that counts: a professional's other view of it, where there is one. */
  private static Optional<Integer> needClass(List<NeedRating> ratings) {
    Optional<Integer> scored = Optional.empty();
    Optional<Integer> overridden = Optional.empty();
    for (var rating : ratings) {
      var told = Optional.ofNullable(rating.facts().needClass());
      switch (rating.facts().kind()) {
        case SCORED -> scored = told;
        case OVERRIDDEN -> overridden = told;
        case OVERRIDE_WITHDRAWN -> overridden = Optional.empty();
      }
    }
    return overridden.isPresent() ? overridden : scored;
  }

  private static Optional<Institution> nearest(Person person, List<Institution> houses) {
    var lat = person.facts().lat();
    var lon = person.facts().lon();
    return lat == null || lon == null
        ? Optional.empty()
        : houses.stream().min(Comparator.comparingDouble(it -> distance(it, lat, lon)));
  }

  /** Good enough to tell which is nearer, within a municipality. */
  private static double distance(Institution house, double lat, double lon) {
    double north = Objects.requireNonNull(house.facts().lat()) - lat;
    double east =
        (Objects.requireNonNull(house.facts().lon()) - lon) * Math.cos(Math.toRadians(lat));
    return north * north + east * east;
  }
}
