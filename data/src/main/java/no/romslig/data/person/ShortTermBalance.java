package no.romslig.data.person;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/**
 * Nights of short-term stay in a year that no occupancy tells of; TO-12 counts 60 in a calendar
 * year.
 */
@Entity
public class ShortTermBalance extends Entry {

  private UUID personId;
  private int year;
  private int nights;

  protected ShortTermBalance() {}

  public ShortTermBalance(UUID id, UUID personId, int year, int nights) {
    super(id);
    this.personId = personId;
    this.year = year;
    this.nights = nights;
  }

  public UUID personId() {
    return personId;
  }

  public int year() {
    return year;
  }

  public int nights() {
    return nights;
  }
}
