package no.romslig.api.letter;

/**
 * What a caseworker writes freely. The only text of a letter that nobody but its writer answers
 * for; so it is short, and takes nothing that looks like a national identity number.
 */
public record OwnWords(String text) {

  private static final int LONGEST = 1500;

  public OwnWords {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("Own words: 1 to " + LONGEST + " characters");
    }
    if (IdentityNumbers.mayBeIn(text)) {
      throw new IllegalArgumentException("Own words hold eleven digits, as identity numbers do");
    }
  }
}
