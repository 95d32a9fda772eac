package no.romslig.api.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.look.LookBook;
import no.romslig.data.look.PersonLook;
import org.springframework.stereotype.Component;

/**
 * Where every look at a person is told of, before the person is shown: who, why, whom and when.
 * Persons are told of by id or code, never by name.
 */
@Component
public class AccessLog {

  private final LookBook looks;

  AccessLog(LookBook looks) {
    this.looks = looks;
  }

  /**
   * A look at one person of the registers.
   *
   * @param purpose a stable word for what is done, such as {@code READ_PERSON}
   */
  public void looked(SignedIn asks, UUID person, String purpose) {
    looks.tell(asks.acting(purpose), List.of(person.toString()), null, null);
  }

  /** As {@link #looked}, at several at once. */
  public void lookedAtSome(SignedIn asks, Collection<UUID> persons, String purpose) {
    looks.tell(asks.acting(purpose), persons.stream().map(UUID::toString).toList(), null, null);
  }

  /** A look at everyone in the registers. */
  public void lookedAtEveryone(SignedIn asks, String purpose) {
    looks.tell(asks.acting(purpose), List.of(PersonLook.EVERYONE), "registers", null);
  }

  /**
   * A look at what is hidden of a person.
   *
   * @param reason in the words of whoever looks
   */
  public void lookedFor(SignedIn asks, UUID person, String purpose, String reason) {
    looks.tellWithReason(asks.acting(purpose), person, reason);
  }

  /**
   * A look at one person in a document of a run.
   *
   * @param person the code by which the document calls the person
   */
  public void lookedInRun(SignedIn asks, UUID run, String person, String purpose) {
    looks.tell(asks.acting(purpose), List.of(person), seenIn(run), null);
  }

  /** A look at everyone in a document of a run. */
  public void lookedAtRun(SignedIn asks, UUID run, String purpose) {
    looks.tell(asks.acting(purpose), List.of(PersonLook.EVERYONE), seenIn(run), null);
  }

  private static String seenIn(UUID run) {
    return "run/" + run;
  }
}
