package no.romslig.api.letter.send;

/** A way to get a letter to its recipient. Delivering the same letter again changes nothing. */
public interface LetterDelivery {

  Channel channel();

  /**
   * Hands the letter over.
   *
   * @return what can be kept as proof of it
   * @throws NotDeliveredException where it cannot go this way; nothing was handed over
   */
  Receipt deliver(FrozenLetter letter) throws NotDeliveredException;
}
