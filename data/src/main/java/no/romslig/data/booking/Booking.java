package no.romslig.data.booking;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Someone has a slot of a unit on some nights. The database lets no two who meet in: see {@link
 * Clash}.
 */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class Booking extends Entry {

  @Embedded private Seat seat;
  private @Nullable UUID personId;
  @Embedded private Nights nights;
  private @Nullable UUID releasedBy;
  private @Nullable LocalDate releasedFrom;

  protected Booking() {}

  Booking(UUID id, Seat seat, @Nullable UUID personId, Nights nights) {
    super(id);
    this.seat = seat;
    this.personId = personId;
    this.nights = nights;
  }

  /** Has other nights; refused by the database where others have the place then. */
  public void moveTo(Nights others) {
    nights = others;
  }

  /** The person's own decided lasting place ends it, from that one's first night. */
  public void releaseFor(Commitment lasting) {
    releasedBy = lasting.id();
    releasedFrom = lasting.nights().starts();
  }

  /**
   * Was left for the own decided lasting place, which has been carried out: it ends by itself now.
   */
  public void leave(LocalDate day) {
    nights = new Nights(nights.starts(), day);
    releasedBy = null;
    releasedFrom = null;
  }

  public Seat seat() {
    return seat;
  }

  /** Missing where a short stay does not say yet whose it is. */
  public @Nullable UUID personId() {
    return personId;
  }

  /** As registered or decided, also where the own lasting place cuts it. */
  public Nights nights() {
    return nights;
  }

  /** The person's own decided lasting place that ends this one. */
  public @Nullable UUID releasedBy() {
    return releasedBy;
  }

  /** From when it holds nothing, because the person has a decided lasting place. */
  public @Nullable LocalDate releasedFrom() {
    return releasedFrom;
  }
}
