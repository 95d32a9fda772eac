package no.romslig.data.waiting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A <i>søknad</i> for a lasting place. The day it was received is never written over (RE-01). */
@Entity
public class Application extends Entry {

  private UUID personId;
  private LocalDate receivedOn;

  @Enumerated(EnumType.STRING)
  private ApplicationOrigin origin;

  private @Nullable LocalDate signedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable Consent consent;

  private @Nullable LocalDate confirmedOn;

  protected Application() {}

  public Application(
      UUID id,
      UUID personId,
      LocalDate receivedOn,
      ApplicationOrigin origin,
      @Nullable LocalDate signedOn,
      @Nullable Consent consent) {
    super(id);
    this.personId = personId;
    this.receivedOn = receivedOn;
    this.origin = origin;
    this.signedOn = signedOn;
    this.consent = consent;
  }

  public UUID personId() {
    return personId;
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  public ApplicationOrigin origin() {
    return origin;
  }

  public @Nullable LocalDate signedOn() {
    return signedOn;
  }

  public @Nullable Consent consent() {
    return consent;
  }

  /** When it was confirmed with the person, where it was not written by them (GEN-10). */
  public @Nullable LocalDate confirmedOn() {
    return confirmedOn;
  }

  /** Registers that the person stands by what was said or reported; kept from then on. */
  public void confirm(LocalDate day) {
    confirmedOn = day;
  }

  /** Registers the signature (or power of attorney) and the consent that it lacked. */
  public void complete(@Nullable LocalDate signed, @Nullable Consent given) {
    signedOn = signed;
    consent = given;
  }
}
