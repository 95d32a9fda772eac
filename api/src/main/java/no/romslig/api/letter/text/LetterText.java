package no.romslig.api.letter.text;

import java.time.LocalDate;
import java.util.List;
import no.romslig.api.letter.LetterId;
import no.romslig.api.letter.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * A letter in words: what is printed, in reading order, and nothing else. Every form of a letter is
 * made from this one.
 *
 * @param title of the document; names no person, since it shows in windows and lists
 * @param draft what marks it as a draft; missing once it is approved
 * @param blocks what it says, from the first heading on
 */
public record LetterText(
    LetterId id,
    LocalDate date,
    WrittenForm form,
    String title,
    @Nullable Draft draft,
    Head head,
    List<Block> blocks) {

  public LetterText {
    blocks = List.copyOf(blocks);
  }

  /**
   * What marks a draft.
   *
   * @param sentence read first, and at the foot of each page
   * @param word across each page
   */
  public record Draft(String sentence, String word) {}

  /**
   * What stands above the letter.
   *
   * @param sender the municipality, then its office
   * @param recipient name, then the address as far as it may be shown
   * @param references label and value: case, date, caseworker
   * @param page how pages are counted, with {@code {page}} and {@code {pages}}
   */
  public record Head(
      List<String> sender, List<String> recipient, List<Pair> references, String page) {

    public Head {
      sender = List.copyOf(sender);
      recipient = List.copyOf(recipient);
      references = List.copyOf(references);
    }
  }

  /** A label and what it is. */
  public record Pair(String label, String value) {}
}
