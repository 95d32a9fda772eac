package no.romslig.api.fhir.sent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.fhir.server.Told;
import org.hl7.fhir.r4.model.Resource;

/**
 * Takes resources of one type into the registers. Works inside of the caller's transaction, and
 * tells every fault at the place of its arrival, whereupon nothing of that transaction is stored.
 *
 * @param <R> the type
 */
public interface Intake<R extends Resource> extends Known {

  /** The type. */
  Class<R> resource();

  @Override
  default String type() {
    return resource().getSimpleName();
  }

  @Override
  default boolean has(String id) {
    return show(id).isPresent();
  }

  /** Registers it, and answers its id; empty where it told a fault. */
  Optional<String> make(R sent, Arrival arrival);

  /** Registers what holds from now on, all of it, of what is there. */
  void change(String id, R sent, Arrival arrival);

  /** Whether it says that what it is about was told by mistake, or is wanted no more. */
  default boolean takesBack(R sent) {
    return false;
  }

  /**
   * Registers what holds from now on of what the sender has told of before, in whichever way the
   * type allows.
   *
   * @return the id by which it is known now
   */
  default String tell(String id, R sent, Arrival arrival) {
    change(id, sent, arrival);
    return id;
  }

  /** Takes back what was told by mistake, as far as it can be. */
  void annul(String id, Arrival arrival);

  /** As it is read; empty where the municipality has none of this id. */
  Optional<Told<R>> show(String id);

  /** What there is of a person. */
  List<Held> of(UUID person);
}
