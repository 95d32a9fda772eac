package no.romslig.api.persons;

import no.romslig.api.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is shown.
 *
 * @param text missing where there is none, or it is hidden
 * @param isProtected <i>adressesperre</i>
 * @param isHidden protected, and not opened to whoever asks
 */
record Address(@Nullable String text, boolean isProtected, boolean isHidden) {

  /** As it is shown to everybody. */
  static Address guarded(@Nullable String text, boolean isProtected) {
    return new Address(isProtected ? null : text, isProtected, isProtected);
  }

  /** As it is shown to someone who has said why. */
  static Address opened(@Nullable String text, boolean isProtected) {
    return new Address(text, isProtected, false);
  }

  /**
   * Refuses to lift a protection off an address that whoever asks need not know: the answer would
   * tell it.
   *
   * @param protects what is asked for; missing = as it was
   * @param prefix of the fields in the body
   */
  static void checkLift(
      boolean wasProtected, @Nullable Boolean protects, boolean keepsAddress, String prefix) {
    var faults = new Faults();
    faults.demand(
        !wasProtected || !Boolean.FALSE.equals(protects) || !keepsAddress,
        prefix + "addressProtected",
        "true, or false together with the address itself in "
            + prefix
            + "address: a protection is lifted by whoever knows what it hides");
    faults.refuseAny();
  }
}
