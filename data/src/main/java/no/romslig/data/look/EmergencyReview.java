package no.romslig.data.look;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** What an auditor says of a look that was taken in an emergency. */
@Entity
public class EmergencyReview extends Entry {

  private long lookNumber;
  private boolean justified;
  private String remark;
  private String reviewedBy;
  private Instant reviewedAt;

  protected EmergencyReview() {}

  public EmergencyReview(
      UUID id,
      long lookNumber,
      boolean justified,
      String remark,
      String reviewedBy,
      Instant reviewedAt) {
    super(id);
    this.lookNumber = lookNumber;
    this.justified = justified;
    this.remark = remark;
    this.reviewedBy = reviewedBy;
    this.reviewedAt = reviewedAt;
  }

  public long lookNumber() {
    return lookNumber;
  }

  public boolean justified() {
    return justified;
  }

  public String remark() {
    return remark;
  }

  public String reviewedBy() {
    return reviewedBy;
  }

  public Instant reviewedAt() {
    return reviewedAt;
  }
}
