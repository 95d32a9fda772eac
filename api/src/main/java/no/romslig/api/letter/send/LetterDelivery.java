package no.romslig.api.letter.send;

import no.romslig.api.letter.LetterId;

/** A way to get a letter to its recipient. Delivering the same letter again changes nothing. */
public interface LetterDelivery {

  Channel channel();

  /**
   * Makes the letter ready, so that nothing but its release is missing.
   *
   * @return what can be kept as proof of it, before it is released
   * @throws NotDeliveredException where it cannot go this way; nothing was handed over
   */
  Receipt prepare(FrozenLetter letter) throws NotDeliveredException;

  /**
   * Lets a letter go that was made ready, once its receipt is kept; one that has gone stays gone.
   *
   * @throws NotDeliveredException where it could not go; it is still ready
   */
  void release(LetterId letter) throws NotDeliveredException;

  /** Takes back a letter that was made ready and not released. */
  void withdraw(LetterId letter);
}
