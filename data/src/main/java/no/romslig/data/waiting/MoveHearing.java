package no.romslig.data.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The hearing before a move (FL-02).
 *
 * @param on the day
 * @param who was heard
 * @param anewReason why it was decided anew after the resident disagreed (FL-04); missing until it
 *     is
 */
@Embeddable
public record MoveHearing(
    @Column(name = "heard_on") LocalDate on,
    @Column(name = "heard_who") @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<Heard> who,
    @Column(name = "anew_reason") @Nullable String anewReason) {

  /** Who can be heard. */
  public enum Heard {
    RESIDENT,
    NEXT_OF_KIN,
    GUARDIAN,
    ATTORNEY
  }

  /** The same, after a new decision. */
  public MoveHearing decidedAnew(String reason) {
    return new MoveHearing(on, who, reason);
  }
}
