package no.romslig.data.need;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** An edition of the list of function variables that assessments are made by. */
@Entity
public class FunctionList extends Entry {

  private String name;
  private String edition;
  private LocalDate validFrom;

  protected FunctionList() {}

  public FunctionList(UUID id, String name, String edition, LocalDate validFrom) {
    super(id);
    this.name = name;
    this.edition = edition;
    this.validFrom = validFrom;
  }

  public String name() {
    return name;
  }

  public String edition() {
    return edition;
  }

  public LocalDate validFrom() {
    return validFrom;
  }
}
