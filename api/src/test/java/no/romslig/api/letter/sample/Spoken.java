package no.romslig.api.letter.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.api.letter.text.Block;
import no.romslig.api.letter.text.LetterText;

/** What a letter says, tag for tag, in reading order. */
public final class Spoken {

  private Spoken() {}

  public static List<String> of(LetterText letter) {
    var spoken = new ArrayList<String>();
    spoken.add(String.join(" ", letter.head().sender()));
    spoken.add(String.join(" ", letter.head().recipient()));
    letter.head().references().forEach(each -> spoken.add(each.label() + " " + each.value()));
    if (letter.draft() != null) {
      spoken.add(letter.draft().sentence());
    }
    letter.blocks().forEach(each -> spoken.addAll(of(each)));
    return spoken;
  }

  /** The same in one piece, with ordinary blanks. */
  public static String text(LetterText letter) {
    return String.join("\n", of(letter)).replace('\u00a0', ' ');
  }

  private static List<String> of(Block block) {
    return switch (block) {
      case Block.Title(var text) -> List.of(text);
      case Block.Heading(var text) -> List.of(text);
      case Block.Lead(var text) -> List.of(text);
      case Block.Paragraph(var text) -> List.of(text);
      case Block.Bullets(var points) ->
          points.stream().flatMap(each -> Stream.of("•", each)).toList();
      case Block.Pairs(var pairs) ->
          pairs.stream().flatMap(each -> Stream.of(each.label(), each.value())).toList();
      case Block.Columns(var headings, var rows) ->
          Stream.concat(headings.stream(), rows.stream().flatMap(List::stream)).toList();
      case Block.Lines(var lines) -> List.of(String.join(" ", lines));
    };
  }
}
