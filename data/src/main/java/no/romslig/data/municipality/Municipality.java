package no.romslig.data.municipality;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** A <i>kommune</i> whose registers are kept here. */
@Entity
public class Municipality extends Entry {

  private String number;
  private String name;

  protected Municipality() {}

  public Municipality(UUID id, String number, String name) {
    super(id);
    this.number = number;
    this.name = name;
  }

  public String number() {
    return number;
  }

  public String name() {
    return name;
  }
}
