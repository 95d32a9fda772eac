package no.romslig.api.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.romslig.api.complaint.NoticeDays.Notice;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Today;
import no.romslig.data.complaint.Complainant;
import no.romslig.data.complaint.ComplaintDeadline;
import no.romslig.data.complaint.ComplaintFiling;
import no.romslig.data.complaint.ComplaintSubject;
import no.romslig.data.person.Contacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a complaint as it comes: what it is on, by whom, and until when it had to come. Works
 * inside of the caller's transaction.
 */
@Component
class FiledReader {

  private final SubjectReader subjects;
  private final Contacts contacts;
  private final NoticeDays notices;
  private final Deadlines deadlines;
  private final Today today;

  FiledReader(
      SubjectReader subjects,
      Contacts contacts,
      NoticeDays notices,
      Deadlines deadlines,
      Today today) {
    this.subjects = subjects;
    this.contacts = contacts;
    this.notices = notices;
    this.deadlines = deadlines;
    this.today = today;
  }

  /** A complaint as it is understood. */
  record Understood(ComplaintSubject subject, ComplaintFiling filing, ComplaintDeadline deadline) {}

  /**
   * Reads it.
   *
   * @throws no.romslig.api.problem.ApiProblem 422 with all its faults
   */
  Understood read(Intake.Filed filed) {
    var faults = new ArrayList<Fault>();
    var subject = subjects.read(filed, faults);
    check(filed, subject, faults);
    if (!faults.isEmpty() || subject == null) {
      throw Faults.problem(faults);
    }
    var notice = notice(filed, subject);
    var filing =
        new ComplaintFiling(
            Objects.requireNonNull(filed.complainant()),
            filed.contact(),
            filed.says(),
            Objects.requireNonNull(filed.receivedOn()),
            filed.postedOn(),
            notice == null ? null : notice.on());
    var deadline = deadlines.of(subject, filing);
    if (notice != null && notice.isReckoned() && deadline.isOverBy(filing.madeOn())) {
      throw Faults.problem(
          List.of(
              new Fault(
                  "noticedOn",
                  "the day on which the letter came, or the decision was known: reckoned from the"
                      + " day it went out, the complaint is late (KA-02)")));
    }
    return new Understood(subject, filing, deadline);
  }

  private @Nullable Notice notice(Intake.Filed filed, ComplaintSubject subject) {
    var told = filed.noticedOn();
    return told == null
        ? notices.of(
            subject,
            filed.contact(),
            Objects.requireNonNull(filed.receivedOn()),
            deadlines.postalDays(subject))
        : new Notice(told, false);
  }

  private void check(Intake.Filed filed, @Nullable ComplaintSubject subject, List<Fault> faults) {
    if (filed.complainant() == null) {
      faults.add(new Fault("complainant", "who complains: " + List.of(Complainant.values())));
    }
    var received = filed.receivedOn();
    if (received == null || received.isAfter(today.date())) {
      faults.add(new Fault("receivedOn", "a day that is not in the future"));
    } else {
      if (subject != null && received.isBefore(subject.decidedOn())) {
        faults.add(new Fault("receivedOn", "no day before the decision"));
      }
      if (filed.postedOn() != null && filed.postedOn().isAfter(received)) {
        faults.add(new Fault("postedOn", "no day after it was received"));
      }
      if (filed.noticedOn() != null && filed.noticedOn().isAfter(received)) {
        faults.add(new Fault("noticedOn", "no day after it was received"));
      }
      if (filed.noticedOn() != null
          && subject != null
          && filed.noticedOn().isBefore(subject.decidedOn())) {
        faults.add(new Fault("noticedOn", "no day before the decision"));
      }
    }
    if (filed.contact() != null
        && (subject == null
            || contacts.findByPersonIdOrderById(subject.personId()).stream()
                .noneMatch(each -> each.id().equals(filed.contact())))) {
      faults.add(new Fault("contact", "a contact of the person"));
    }
  }
}
