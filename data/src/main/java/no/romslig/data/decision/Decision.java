package no.romslig.data.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** An <i>avgjørelse</i>: what a named person decided about items of a proposal. Never changed. */
@Entity
public class Decision extends Entry {

  private UUID runId;

  /** Read by the database alone, which lets nobody decide from what was imagined. */
  @SuppressWarnings("UnusedVariable")
  private boolean runDecidable = true;

  private String snapshotHash;
  private String proposalHash;
  private String ruleSetId;
  private String ruleSetVersion;
  private long seed;

  @Enumerated(EnumType.STRING)
  private Verb verb;

  private @Nullable String reasonCode;
  private @Nullable String reason;
  private @Nullable UUID priceId;
  private @Nullable String priceHash;
  private String decidedBy;
  private LocalDate decidedOn;
  private boolean secondPerson;

  protected Decision() {}

  /**
   * @param secondPerson whether another person must approve of it
   */
  public Decision(
      UUID id,
      DecisionBasis basis,
      Verb verb,
      @Nullable Deviation deviation,
      @Nullable ShownPrice price,
      String decidedBy,
      LocalDate decidedOn,
      boolean secondPerson) {
    super(id);
    runId = basis.runId();
    snapshotHash = basis.snapshotHash();
    proposalHash = basis.proposalHash();
    ruleSetId = basis.ruleSetId();
    ruleSetVersion = basis.ruleSetVersion();
    seed = basis.seed();
    this.verb = verb;
    reasonCode = deviation == null ? null : deviation.code();
    reason = deviation == null ? null : deviation.reason();
    priceId = price == null ? null : price.id();
    priceHash = price == null ? null : price.hash();
    this.decidedBy = decidedBy;
    this.decidedOn = decidedOn;
    this.secondPerson = secondPerson;
  }

  public DecisionBasis basis() {
    return new DecisionBasis(runId, snapshotHash, proposalHash, ruleSetId, ruleSetVersion, seed);
  }

  public Verb verb() {
    return verb;
  }

  public @Nullable String reasonCode() {
    return reasonCode;
  }

  public @Nullable String reason() {
    return reason;
  }

  public @Nullable UUID priceId() {
    return priceId;
  }

  public @Nullable String priceHash() {
    return priceHash;
  }

  /** An opaque id of the user. */
  public String decidedBy() {
    return decidedBy;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public boolean needsSecondPerson() {
    return secondPerson;
  }
}
