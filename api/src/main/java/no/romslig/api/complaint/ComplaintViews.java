package no.romslig.api.complaint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.request.Today;
import no.romslig.data.complaint.ComplaintStep;
import no.romslig.data.complaint.ComplaintStepKind;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.text.Language;
import org.springframework.stereotype.Component;

/** Makes what is told of complaints. */
@Component
class ComplaintViews {

  private static final String READ = "READ_COMPLAINT";

  private final ComplaintCourse course;
  private final ComplaintRights rights;
  private final RegisterTransactions transactions;
  private final Today today;

  ComplaintViews(
      ComplaintCourse course,
      ComplaintRights rights,
      RegisterTransactions transactions,
      Today today) {
    this.course = course;
    this.rights = rights;
    this.transactions = transactions;
    this.today = today;
  }

  List<ComplaintView> of(SignedIn user, List<ComplaintBook.Entry> entries, Language language) {
    return transactions.call(
        user.acting(READ), () -> entries.stream().map(each -> of(user, each, language)).toList());
  }

  private ComplaintView of(SignedIn user, ComplaintBook.Entry entry, Language language) {
    var complaint = entry.complaint();
    var subject = complaint.subject();
    var filing = complaint.filing();
    var deadline = complaint.deadline();
    return new ComplaintView(
        complaint.id(),
        entry.standing().kind(),
        entry.version(),
        subject.decisionId(),
        subject.caseId(),
        subject.personId(),
        subject.service(),
        subject.decidedOn(),
        filing.complainant(),
        filing.contactId(),
        rights.hold(entry),
        filing.says(),
        filing.receivedOn(),
        filing.postedOn(),
        filing.noticedOn(),
        new ComplaintView.Deadline(
            deadline.track(), deadline.deadlineWeeks(), deadline.deadline(), deadline.ruleSet()),
        complaint.isLate(),
        complaint.isOverAYearLate(),
        entry.steps().stream().map(ComplaintViews::step).toList(),
        user.isAny(Role.CASEWORKER) ? commands(entry, language) : List.of(),
        links(entry));
  }

  private static ComplaintView.Step step(ComplaintStep step) {
    var details = step.details();
    return new ComplaintView.Step(
        step.kind(),
        step.happenedOn(),
        step.actedBy(),
        details.reason(),
        details.due(),
        details.ground(),
        details.body(),
        details.answer());
  }

  private List<ComplaintView.Command> commands(ComplaintBook.Entry entry, Language language) {
    return Stream.of(ComplaintCommand.values())
        .map(
            each -> {
              var unmet = course.unmet(entry, each, today.date(), null);
              return new ComplaintView.Command(
                  each,
                  unmet.isEmpty(),
                  unmet.stream().map(one -> UnmetView.of(one, language)).toList());
            })
        .toList();
  }

  private static Map<String, String> links(ComplaintBook.Entry entry) {
    var subject = entry.complaint().subject();
    var self = ComplaintController.COMPLAINTS + "/" + entry.complaint().id();
    var links = new LinkedHashMap<String, String>();
    links.put("self", self);
    if (subject.decisionId() != null) {
      links.put("decision", "/api/v1/decisions/" + subject.decisionId());
      links.put("replay", self + "/replay");
    }
    if (subject.caseId() != null) {
      links.put("case", "/api/v1/cases/" + subject.caseId());
      links.put("questions", self + "/questions");
    }
    if (entry.steps().stream().map(ComplaintStep::kind).anyMatch(ComplaintStepKind::isOutcome)) {
      links.put("letters", self + "/letters");
    }
    return links;
  }
}
