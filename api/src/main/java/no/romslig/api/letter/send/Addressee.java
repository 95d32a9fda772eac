package no.romslig.api.letter.send;

import no.romslig.api.letter.Letter;
import no.romslig.api.letter.PersonName;
import no.romslig.api.letter.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * To whom a frozen letter goes.
 *
 * @param address missing where it is protected
 */
public record Addressee(PersonName name, @Nullable PostalAddress address) {

  static Addressee of(Letter letter, String name) {
    return new Addressee(new PersonName(name), letter.recipient().address());
  }
}
