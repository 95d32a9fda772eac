package no.romslig.api.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.DeclinedPlace;
import no.romslig.data.waiting.DeclinedPlaces;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingFacts;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.NeedOverride;
import no.romslig.solver.snapshot.Whereabouts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of the open cases that can be ranked, and holds out those that cannot. */
@Component
class CaseAssembler {

  private final CaseFiles files;
  private final Applications applications;
  private final CaseSteps steps;
  private final NeedRatings ratings;
  private final DeclinedPlaces declined;

  CaseAssembler(
      CaseFiles files,
      Applications applications,
      CaseSteps steps,
      NeedRatings ratings,
      DeclinedPlaces declined) {
    this.files = files;
    this.applications = applications;
    this.steps = steps;
    this.ratings = ratings;
    this.declined = declined;
  }

  /** The cases of a document, and those that it lacks. */
  record Told(List<Case> cases, List<HeldOut> heldOut) {}

  Told assemble(MatterAssembler.Told matters, LocalDate day, Codes codes) {
    var received =
        applications.findAllByOrderById().stream().collect(toMap(Application::id, each -> each));
    var stepsOf = steps.findAllByOrderById().stream().collect(groupingBy(CaseStep::caseId));
    var needOf = ratings.findAllByOrderById().stream().collect(groupingBy(NeedRating::caseId));
    var declinedOf =
        declined.findAllByOrderById().stream().collect(groupingBy(DeclinedPlace::caseId));
    var cases = new ArrayList<Case>();
    var heldOut = new ArrayList<HeldOut>();
    for (var file : files.findByClosedOnNullOrderById()) {
      var standing = Standing.after(stepsOf.getOrDefault(file.id(), List.of()));
      if (standing.isOver() || file.waitingSince().isAfter(day)) {
        continue;
      }
      var need = new Need(needOf.getOrDefault(file.id(), List.of()));
      var application = Objects.requireNonNull(received.get(file.applicationId()));
      var missing = missing(file, application, standing, need);
      if (missing.isEmpty()) {
        codes.add(file.id(), file.code());
        cases.add(tell(file, application, standing, need, declinedOf, matters, codes));
      } else {
        heldOut.add(new HeldOut(HeldOut.Kind.CASE, file.id(), file.code(), missing));
      }
    }
    return new Told(cases, heldOut);
  }

  private static Set<Missing> missing(
      CaseFile file, Application application, Standing standing, Need need) {
    var missing = EnumSet.noneOf(Missing.class);
    // What was decided before the registers knew of it was complete then.
    if (application.origin() != ApplicationOrigin.IMPORTED) {
      if (application.signedOn() == null) {
        missing.add(Missing.SIGNATURE);
      }
      if (application.consent() == null || application.consent() == Consent.NOT_GIVEN) {
        missing.add(Missing.CONSENT);
      }
    }
    if (standing.legalStatus() == null) {
      missing.add(Missing.LEGAL_STATUS);
    }
    if (file.facts().careForms().isEmpty()) {
      missing.add(Missing.CARE_FORM);
    }
    if (need.scored == null) {
      missing.add(Missing.NEED);
    }
    return missing;
  }

  private static Case tell(
      CaseFile file,
      Application application,
      Standing standing,
      Need need,
      Map<UUID, List<DeclinedPlace>> declinedOf,
      MatterAssembler.Told matters,
      Codes codes) {
    var facts = file.facts();
    var scored = Objects.requireNonNull(need.scored);
    var declinedUnits = new LinkedHashSet<no.romslig.solver.snapshot.UnitId>();
    declinedOf
        .getOrDefault(file.id(), List.of())
        .forEach(each -> declinedUnits.add(codes.unit(each.unitId())));
    return new Case(
        codes.caseOf(file.id()),
        codes.person(file.personId()),
        application.receivedOn(),
        file.waitingSince(),
        Same.as(LegalStatus.class, Objects.requireNonNull(standing.legalStatus())),
        Same.list(CareForm.class, facts.careForms()),
        Objects.requireNonNull(scored.needClass()),
        Objects.requireNonNull(scored.needScore()),
        facts.readyFrom(),
        Same.as(Whereabouts.class, facts.whereabouts()),
        facts.interimService(),
        facts.wishesCareHousing(),
        matters.preferences(file.id()),
        declinedUnits,
        matters.assessments(file.id()),
        need.override());
  }

  /** The last rating of each kind. */
  private static final class Need {

    private @Nullable RatingFacts scored;
    private @Nullable RatingFacts overridden;

    Need(List<NeedRating> ratings) {
      for (var rating : ratings) {
        switch (rating.facts().kind()) {
          case SCORED -> scored = rating.facts();
          case OVERRIDDEN -> overridden = rating.facts();
          case OVERRIDE_WITHDRAWN -> overridden = null;
        }
      }
    }

    @Nullable NeedOverride override() {
      return overridden == null
          ? null
          : new NeedOverride(
              overridden.needClass(),
              overridden.needScore(),
              Objects.requireNonNull(overridden.reason()),
              Objects.requireNonNull(overridden.givenBy()));
    }
  }
}
