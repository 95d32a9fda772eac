package no.romslig.data.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One item of a proposal that was decided, with what else was decided in the same act. */
@Entity
public class DecisionItem extends Entry {

  private UUID decisionId;
  private String item;

  @Enumerated(EnumType.STRING)
  private DecisionItemKind kind;

  @Embedded private About about;
  private @Nullable UUID unitId;
  private @Nullable LocalDate starts;
  private @Nullable LocalDate ends;
  private @Nullable UUID bookingId;

  @JdbcTypeCode(SqlTypes.JSON)
  private String proposed;

  protected DecisionItem() {}

  /**
   * @param item where it stands in the proposal, such as {@code placements-3}
   * @param proposed the item as JSON, word for word
   */
  public DecisionItem(
      UUID id, UUID decisionId, String item, DecisionItemKind kind, About about, String proposed) {
    super(id);
    this.decisionId = decisionId;
    this.item = item;
    this.kind = kind;
    this.about = about;
    this.proposed = proposed;
  }

  /** The same, which has this place by this booking. */
  public DecisionItem given(GivenPlace place, UUID booking) {
    unitId = place.unitId();
    starts = place.starts();
    ends = place.ends();
    bookingId = booking;
    return this;
  }

  public UUID decisionId() {
    return decisionId;
  }

  public String item() {
    return item;
  }

  public DecisionItemKind kind() {
    return kind;
  }

  public About about() {
    return about;
  }

  /** Missing where nothing was given. */
  public @Nullable GivenPlace place() {
    return unitId == null || starts == null ? null : new GivenPlace(unitId, starts, ends);
  }

  /** What reserved the place. */
  public @Nullable UUID bookingId() {
    return bookingId;
  }

  public String proposed() {
    return proposed;
  }
}
