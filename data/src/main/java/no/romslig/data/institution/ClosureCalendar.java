package no.romslig.data.institution;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** Days on which houses are closed as a rule (AF-01, AF-02). */
@Entity
public class ClosureCalendar extends Entry {

  private String name;

  protected ClosureCalendar() {}

  public ClosureCalendar(UUID id, String name) {
    super(id);
    this.name = name;
  }

  public String name() {
    return name;
  }
}
