package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two who wish to live together (<i>samboergaranti</i>, rules SB-01 to SB-05). Not invoked is a
 * preference only.
 *
 * @param personIds exactly two different persons
 * @param companion how a partner without a case comes along, if that is asked for
 */
public record Couple(
    CoupleId id,
    List<PersonId> personIds,
    boolean guaranteeInvoked,
    CoupleMode mode,
    @Nullable Companion companion) {

  public Couple {
    personIds = Lists.orEmpty(personIds);
  }

  /** The same two, who have not invoked the guarantee. */
  public Couple notInvoked() {
    return new Couple(id, personIds, false, mode, companion);
  }

  /** The same two, of whom one comes along so. */
  public Couple withCompanion(Companion other) {
    return new Couple(id, personIds, guaranteeInvoked, mode, other);
  }

  @JsonIgnore
  public PersonId first() {
    return personIds.get(0);
  }

  @JsonIgnore
  public PersonId second() {
    return personIds.get(1);
  }

  /** The other of the two. */
  public PersonId partnerOf(PersonId person) {
    return first().equals(person) ? second() : first();
  }
}
