package no.romslig.data.need;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** One variable of an edition. */
@Entity
public class FunctionVariable extends Entry {

  private UUID listId;
  private String code;
  private String nameNb;
  private String nameNn;

  protected FunctionVariable() {}

  public FunctionVariable(UUID id, UUID listId, String code, String nameNb, String nameNn) {
    super(id);
    this.listId = listId;
    this.code = code;
    this.nameNb = nameNb;
    this.nameNn = nameNn;
  }

  public UUID listId() {
    return listId;
  }

  public String code() {
    return code;
  }

  public String nameNb() {
    return nameNb;
  }

  public String nameNn() {
    return nameNn;
  }
}
