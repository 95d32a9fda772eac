package no.romslig.api.complaint;

import java.util.List;
import no.romslig.api.correspondence.LetterRulesOf;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.catalogue.ComplaintRoute;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import no.romslig.data.complaint.ComplaintBody;
import no.romslig.data.complaint.ComplaintDeadline;
import no.romslig.data.complaint.ComplaintFiling;
import no.romslig.data.complaint.ComplaintSubject;
import org.springframework.stereotype.Component;

/** Reckons until when a complaint had to come, by the rules that were decided by. */
@Component
class Deadlines {

  private final LetterRulesOf rules;

  Deadlines(LetterRulesOf rules) {
    this.rules = rules;
  }

  /** Weeks from the notice; a day that is no working day gives way to the next. */
  ComplaintDeadline of(ComplaintSubject subject, ComplaintFiling filing) {
    var by = rules.ofDecision(subject.decisionId()).orElseThrow(Deadlines::noCatalogue);
    ComplaintRoute route = by.complaint(Service.valueOf(subject.service()));
    var noticed = filing.noticedOn();
    return new ComplaintDeadline(
        ComplaintBody.valueOf(route.track().name()),
        route.deadlineWeeks(),
        noticed == null ? null : WorkingDays.onOrAfter(noticed.plusWeeks(route.deadlineWeeks())),
        by.ruleSet().id() + " " + by.ruleSet().version());
  }

  /** How long a letter of what is complained of is reckoned to be on its way by post (KA-02). */
  int postalDays(ComplaintSubject subject) {
    return rules
        .ofDecision(subject.decisionId())
        .orElseThrow(Deadlines::noCatalogue)
        .ruleSet()
        .postalDays();
  }

  private static ApiProblem noCatalogue() {
    return Faults.problem(
        List.of(new Fault("decision", "one by a rule set that has a letter catalogue")));
  }
}
