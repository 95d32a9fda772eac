package no.romslig.api.fhir.decided;

import java.util.UUID;
import no.romslig.api.decision.EndedCases;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.data.waiting.CaseEnd;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.course.CaseAnswer;
import no.romslig.data.waiting.course.CaseCourse;
import no.romslig.data.waiting.course.CaseOrder;
import no.romslig.data.waiting.course.Unmet;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Ends a case whose application was withdrawn, or told by mistake. */
@Component
class Withdrawal {

  private final CaseFiles files;
  private final CaseCourse course;
  private final EndedCases ended;

  Withdrawal(CaseFiles files, CaseCourse course, EndedCases ended) {
    this.files = files;
    this.course = course;
    this.ended = ended;
  }

  /** Ends it today, and frees what was decided for it; nothing where it is over. */
  void of(UUID caseId, Arrival arrival) {
    if (files.findById(caseId).orElseThrow().closedOn() != null) {
      return;
    }
    switch (course.carryOut(caseId, CaseOrder.end(arrival.today(), CaseEnd.WITHDRAWN))) {
      case CaseAnswer.Done done -> ended.free(arrival.acting(), caseId, CaseEnd.WITHDRAWN);
      case CaseAnswer.Refused refused ->
          arrival
              .at()
              .child("status")
              .conflict(
                  IssueType.BUSINESSRULE,
                  "The case cannot be withdrawn: "
                      + String.join(", ", refused.unmet().stream().map(Unmet::code).toList())
                      + ". A caseworker looks at it.",
                  HttpStatus.CONFLICT);
      case CaseAnswer.ChangedSince since -> throw new IllegalStateException("No version was said.");
      case CaseAnswer.Unknown unknown -> throw new IllegalStateException("The case has no step.");
    }
  }
}
