package no.romslig.api.persons;

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
}
