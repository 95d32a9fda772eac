package no.romslig.data.decision;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The answer to a {@link Price}: worked out once, and shown as it is. */
@Entity
public class PriceResult extends Entry {

  private UUID priceId;
  private boolean allowed;

  @JdbcTypeCode(SqlTypes.JSON)
  private String content;

  private String sha256;

  protected PriceResult() {}

  /**
   * @param allowed whether the choice keeps every hard rule
   * @param content as JSON
   * @param sha256 of what is shown, in lower-case hexadecimal
   */
  public PriceResult(UUID id, UUID priceId, boolean allowed, String content, String sha256) {
    super(id);
    this.priceId = priceId;
    this.allowed = allowed;
    this.content = content;
    this.sha256 = sha256;
  }

  public UUID priceId() {
    return priceId;
  }

  public boolean allowed() {
    return allowed;
  }

  public String content() {
    return content;
  }

  public String sha256() {
    return sha256;
  }
}
