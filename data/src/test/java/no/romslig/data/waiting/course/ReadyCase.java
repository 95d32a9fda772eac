package no.romslig.data.waiting.course;

import java.time.LocalDate;
import no.romslig.data.Town;
import no.romslig.data.matter.AssessedFact;
import no.romslig.data.matter.AssessedFacts;
import no.romslig.data.matter.Matter;
import no.romslig.data.need.FunctionList;
import no.romslig.data.need.FunctionLists;
import no.romslig.data.need.NeedAssessment;
import no.romslig.data.need.NeedAssessments;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFinding;
import no.romslig.data.waiting.CaseFindings;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.FindingKind;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingFacts;
import no.romslig.data.waiting.RatingKind;

/** Cases as far as they are brought before a decision. */
final class ReadyCase {

  private static final LocalDate BEGUN = LocalDate.of(2026, 10, 2);

  private final Town town;

  ReadyCase(Town town) {
    this.town = town;
  }

  /** Signed, and under assessment. */
  CaseFile begun() {
    var file = town.caseOf(town.person());
    town.run(
        () ->
            town.of(CaseSteps.class)
                .save(
                    new CaseStep(
                        town.ids().next(), file.id(), CaseStatus.UNDER_ASSESSMENT, BEGUN, null)));
    return file;
  }

  /** With all that a place on the waitlist asks for. */
  CaseFile assessed() {
    var file = begun();
    var ids = town.ids();
    town.run(
        () -> {
          var application =
              town.of(Applications.class).findById(file.applicationId()).orElseThrow();
          application.complete(LocalDate.of(2026, 10, 1), Consent.GIVEN);
          var list =
              town.of(FunctionLists.class)
                  .save(new FunctionList(ids.next(), "funksjon", "" + file.id(), BEGUN));
          town.of(NeedAssessments.class)
              .save(new NeedAssessment(ids.next(), file.personId(), list.id(), BEGUN, "subject-1"));
          town.of(NeedRatings.class)
              .save(
                  new NeedRating(
                      ids.next(),
                      file.id(),
                      new RatingFacts(RatingKind.SCORED, 3, 40, null, null, null)));
          town.of(AssessedFacts.class)
              .save(
                  new AssessedFact(
                      ids.next(), "LT-07", true, BEGUN, "subject-1", Matter.ofCase(file.id())));
        });
    find(file, false);
    return file;
  }

  /** Finds whether a place is the only safe offer. */
  void find(CaseFile file, boolean onlySafeOffer) {
    town.run(
        () ->
            town.of(CaseFindings.class)
                .save(
                    new CaseFinding(
                        town.ids().next(),
                        file.id(),
                        FindingKind.ONLY_SAFE_OFFER,
                        onlySafeOffer,
                        BEGUN,
                        "subject-1")));
  }

  Person personOf(CaseFile file) {
    return town.in(() -> town.of(Persons.class).findById(file.personId()).orElseThrow());
  }
}
