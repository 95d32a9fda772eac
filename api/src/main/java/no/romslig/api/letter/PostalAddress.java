package no.romslig.api.letter;

import java.util.List;

/** Where a letter is sent: street or box, then postal code and town. */
public record PostalAddress(List<String> lines) {

  public PostalAddress {
    lines = List.copyOf(lines);
  }
}
