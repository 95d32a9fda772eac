package no.romslig.api.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.letter.CaseNumber;
import no.romslig.api.letter.Findings;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Outcome.ComplaintResult;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.reason.Why;
import no.romslig.data.complaint.Complainant;
import no.romslig.data.complaint.Complaint;
import no.romslig.data.complaint.ComplaintStep;
import no.romslig.data.complaint.ComplaintSteps;
import no.romslig.data.complaint.RejectionGround;
import no.romslig.data.letter.LetterBasis;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Collects what is told of a complaint that the municipality has decided. Works inside of the
 * caller's transaction.
 */
@Component
class ComplaintLetters {

  private final ComplaintSteps steps;
  private final CaseFiles cases;
  private final Persons persons;

  ComplaintLetters(ComplaintSteps steps, CaseFiles cases, Persons persons) {
    this.steps = steps;
    this.cases = cases;
    this.persons = persons;
  }

  /** What the municipality has made of it, if it has yet. */
  Optional<ComplaintStep> outcome(UUID complaint) {
    return steps.findByComplaintIdInOrderById(List.of(complaint)).stream()
        .filter(each -> each.kind().isOutcome())
        .findFirst();
  }

  /** A rejection has its ground for a reason; the others are told in own words. */
  Draft of(Complaint complaint, ComplaintStep outcome, Said said, Gaps gaps) {
    var subject = complaint.subject();
    var ground = outcome.details().ground();
    if (ground == null && said.ownWords() == null) {
      gaps.add(Lack.REASON, null);
    }
    return new Draft(
        LetterBasis.ofComplaint(complaint.id(), subject.caseId()),
        null,
        subject.personId(),
        new CaseNumber(said.caseNumber() == null ? code(complaint) : said.caseNumber()),
        null,
        new Outcome.ComplaintDecided(
            Service.valueOf(subject.service()),
            subject.decidedOn(),
            complaint.filing().receivedOn(),
            result(outcome)),
        new Findings(
            List.of(), ground == null ? List.of() : List.of(why(ground)), said.considered(), null),
        said.ownWords(),
        complaining(complaint, ground, said));
  }

  /** Nobody where the person complained, who gets letters as of everything. */
  private static @Nullable Complaining complaining(
      Complaint complaint, @Nullable RejectionGround ground, Said said) {
    if (said.complainant() != null) {
      said.complainant().check();
    }
    var filing = complaint.filing();
    if (filing.complainant() == Complainant.PARTY) {
      return null;
    }
    return new Complaining(
        filing.complainant(),
        filing.contactId(),
        said.complainant(),
        ground != RejectionGround.WITHOUT_RIGHT);
  }

  private String code(Complaint complaint) {
    var file = complaint.subject().caseId();
    return file == null
        ? persons.findById(complaint.subject().personId()).map(Person::code).orElseThrow()
        : cases.findById(file).map(CaseFile::code).orElseThrow();
  }

  private static ComplaintResult result(ComplaintStep outcome) {
    return ComplaintResult.valueOf(outcome.kind().name());
  }

  private static Why why(RejectionGround ground) {
    return switch (ground) {
      case TOO_LATE -> new Why.ComplaintTooLate();
      case WITHOUT_RIGHT -> new Why.ComplaintWithoutRight();
      case NOT_MENDED -> new Why.ComplaintNotMended();
    };
  }
}
