package no.romslig.data.complaint;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** A <i>klage</i>: never changed; its {@link ComplaintStep steps} tell what becomes of it. */
@Entity
public class Complaint extends Entry {

  @Embedded private ComplaintSubject subject;
  @Embedded private ComplaintFiling filing;
  @Embedded private ComplaintDeadline deadline;
  private String registeredBy;
  private LocalDate registeredOn;

  protected Complaint() {}

  public Complaint(
      UUID id,
      ComplaintSubject subject,
      ComplaintFiling filing,
      ComplaintDeadline deadline,
      String registeredBy,
      LocalDate registeredOn) {
    super(id);
    this.subject = subject;
    this.filing = filing;
    this.deadline = deadline;
    this.registeredBy = registeredBy;
    this.registeredOn = registeredOn;
  }

  public ComplaintSubject subject() {
    return subject;
  }

  public ComplaintFiling filing() {
    return filing;
  }

  public ComplaintDeadline deadline() {
    return deadline;
  }

  public String registeredBy() {
    return registeredBy;
  }

  public LocalDate registeredOn() {
    return registeredOn;
  }

  /** Whether it came after the deadline; posting it in time is enough. */
  public boolean isLate() {
    return deadline.isOverBy(filing.madeOn());
  }

  /** Whether it was made more than a year after the decision, when nothing admits it (KA-04). */
  public boolean isOverAYearLate() {
    return filing.madeOn().isAfter(subject.decidedOn().plusYears(1));
  }
}
