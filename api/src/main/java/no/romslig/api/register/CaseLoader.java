package no.romslig.api.register;

import java.util.UUID;
import no.romslig.data.institution.CareForm;
import no.romslig.data.matter.Matter;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.DeclinedPlace;
import no.romslig.data.waiting.DeclinedPlaces;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingFacts;
import no.romslig.data.waiting.RatingKind;
import no.romslig.data.waiting.WaitlistEntries;
import no.romslig.data.waiting.WaitlistEntry;
import no.romslig.data.waiting.Whereabouts;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;
import org.springframework.stereotype.Component;

/** Registers a document's cases, as decided before the registers knew them. */
@Component
class CaseLoader {

  private final Applications applications;
  private final CaseFiles files;
  private final CaseSteps steps;
  private final NeedRatings ratings;
  private final WaitlistEntries waitlist;
  private final DeclinedPlaces declined;
  private final MatterLoader matters;

  CaseLoader(
      Applications applications,
      CaseFiles files,
      CaseSteps steps,
      NeedRatings ratings,
      WaitlistEntries waitlist,
      DeclinedPlaces declined,
      MatterLoader matters) {
    this.applications = applications;
    this.files = files;
    this.steps = steps;
    this.ratings = ratings;
    this.waitlist = waitlist;
    this.declined = declined;
    this.matters = matters;
  }

  void load(Loading loading) {
    for (Case each : loading.snapshot().cases()) {
      var id = open(each, loading);
      rate(each, id, loading);
      for (var unit : each.declined()) {
        declined.save(new DeclinedPlace(loading.next(), id, loading.row(unit), null, null));
      }
      matters.load(Matter.ofCase(id), each.assessments(), each.preferences(), loading);
    }
  }

  private UUID open(Case each, Loading loading) {
    var person = loading.row(each.personId());
    var application = loading.next();
    applications.save(
        new Application(
            application, person, each.applicationDate(), ApplicationOrigin.IMPORTED, null, null));
    var id = loading.made(each.id());
    var facts =
        new CaseFacts(
            Same.list(CareForm.class, each.careForms()),
            each.readyFrom(),
            Same.as(Whereabouts.class, each.whereabouts()),
            each.interimService(),
            each.wishesCareHousing());
    files.save(
        new CaseFile(id, each.id().value(), application, person, each.waitingSince(), null, facts));
    var status = Same.as(CaseStatus.class, each.legalStatus());
    steps.save(new CaseStep(loading.next(), id, status, each.waitingSince(), null));
    if (each.legalStatus() == LegalStatus.WAITLIST) {
      waitlist.save(new WaitlistEntry(loading.next(), id, each.waitingSince(), null, null));
    }
    return id;
  }

  private void rate(Case each, UUID id, Loading loading) {
    ratings.save(
        new NeedRating(
            loading.next(),
            id,
            new RatingFacts(
                RatingKind.SCORED, each.needClass(), each.needScore(), null, null, null)));
    var override = each.override();
    if (override != null) {
      ratings.save(
          new NeedRating(
              loading.next(),
              id,
              new RatingFacts(
                  RatingKind.OVERRIDDEN,
                  override.needClass(),
                  override.needScore(),
                  null,
                  override.reason(),
                  override.by())));
    }
  }
}
