package no.romslig.api.alarm;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.alarm.OpenCase.Stay;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.decision.Offer;
import no.romslig.data.decision.Offers;
import no.romslig.data.institution.CareForm;
import no.romslig.data.need.NeedAssessment;
import no.romslig.data.need.NeedAssessments;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.Whereabouts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the open cases with what alarms look at. */
@Component
class OpenCaseReader {

  private static final Set<CareForm> FOR_A_TIME =
      Set.of(CareForm.SHORT_TERM, CareForm.RESPITE, CareForm.TRANSITION_FLAT, CareForm.KAD);

  private final CaseFiles files;
  private final Applications applications;
  private final CaseSteps steps;
  private final NeedAssessments assessments;
  private final Offers offers;

  OpenCaseReader(
      CaseFiles files,
      Applications applications,
      CaseSteps steps,
      NeedAssessments assessments,
      Offers offers) {
    this.files = files;
    this.applications = applications;
    this.steps = steps;
    this.assessments = assessments;
    this.offers = offers;
  }

  /** Those that have begun by the day. */
  List<OpenCase> read(List<Booking> bookings, LocalDate day) {
    var received =
        applications.findAllByOrderById().stream()
            .collect(toMap(Application::id, Application::receivedOn));
    var stepsOf =
        steps.findAllByOrderById().stream()
            .filter(step -> !step.happenedOn().isAfter(day))
            .collect(groupingBy(CaseStep::caseId));
    var assessed =
        assessments.findAllByOrderById().stream()
            .collect(
                toMap(
                    NeedAssessment::personId,
                    NeedAssessment::assessedOn,
                    (one, other) -> one.isAfter(other) ? one : other));
    var held = new HashSet<UUID>();
    var stays = new HashMap<UUID, Stay>();
    for (var booking : bookings) {
      if (booking instanceof Commitment decided && decided.caseId() != null) {
        held.add(decided.caseId());
      } else if (booking instanceof Occupancy lived && isNow(lived, day)) {
        stays.put(
            lived.resident(),
            new Stay(lived.careForm() == CareForm.SHORT_TERM, lived.lastsUntil()));
      }
    }
    var open =
        files.findByClosedOnNullOrderById().stream()
            .filter(file -> stepsOf.containsKey(file.id()))
            .toList();
    var answers =
        offers.findByCaseIdInOrderById(open.stream().map(CaseFile::id).toList()).stream()
            .collect(toMap(Offer::caseId, Offer::answerBy, (earlier, later) -> later));
    return open.stream()
        .map(
            file ->
                open(
                    file,
                    Objects.requireNonNull(received.get(file.applicationId())),
                    Objects.requireNonNull(stepsOf.get(file.id())),
                    answers.get(file.id()),
                    held,
                    assessed.get(file.personId()),
                    stays))
        .toList();
  }

  private static boolean isNow(Occupancy lived, LocalDate day) {
    var until = lived.lastsUntil();
    return FOR_A_TIME.contains(lived.careForm())
        && !lived.nights().starts().isAfter(day)
        && (until == null || until.isAfter(day));
  }

  private static OpenCase open(
      CaseFile file,
      LocalDate received,
      List<CaseStep> taken,
      @Nullable LocalDate answerBy,
      Set<UUID> held,
      @Nullable LocalDate assessed,
      Map<UUID, Stay> stays) {
    var legal = legal(taken);
    var last = taken.getLast();
    var facts = file.facts();
    return new OpenCase(
        new About(About.Kind.CASE, file.id(), file.code()),
        received,
        last.status(),
        last.happenedOn(),
        answerBy,
        legal == null ? null : legal.status(),
        legal == null ? null : legal.happenedOn(),
        facts.interimService(),
        held.contains(file.id()),
        assessed,
        stays.get(file.personId()),
        facts.whereabouts() == Whereabouts.HOSPITAL_READY ? facts.readyFrom() : null);
  }

  /** The step from which the case has stood where it stands by law. */
  private static @Nullable CaseStep legal(List<CaseStep> taken) {
    CaseStep legal = null;
    for (var step : taken) {
      legal =
          switch (step.status()) {
            case RIGHT, WAITLIST -> legal != null && legal.status() == step.status() ? legal : step;
            case PROPOSED, OFFERED, ACCEPTED, DECLINED -> legal;
            case UNDER_ASSESSMENT, REFUSED, MOVED_IN, ENDED -> null;
          };
    }
    return legal;
  }
}
