package no.romslig.api.fhir.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import no.romslig.api.fhir.sent.LineDesk;
import no.romslig.api.fhir.sent.LineSession;
import no.romslig.api.fhir.sent.LineSession.Line;
import no.romslig.data.bulk.BulkPhase;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Tells all lines, each when its turn is: what others depend on first. */
final class LineTelling {

  private final Lines lines;
  private final Sheet sheet;
  private final Faults faults;
  private final LineSession session;
  private final BulkPulse pulse;
  private final int group;
  private final IParser parser;
  private final List<Line> waiting = new ArrayList<>();
  private final BitSet told = new BitSet();
  private int done;

  LineTelling(
      FhirContext context,
      Lines lines,
      Sheet sheet,
      Faults faults,
      LineSession session,
      BulkPulse pulse,
      int group) {
    this.lines = lines;
    this.sheet = sheet;
    this.faults = faults;
    this.session = session;
    this.pulse = pulse;
    this.group = group;
    parser = context.newJsonParser();
  }

  /**
   * Tells them.
   *
   * @param each gets what became of each
   */
  void all(LineDesk desk, Consumer<LineSession.Told> each) {
    sheet.prepare(session);
    for (int turn = 0; turn < desk.turns(); turn++) {
      if (sheet.has(turn)) {
        int now = turn;
        lines.each((number, line) -> take(now, number, line, each));
        tell(each);
      }
    }
    if (!faults.hasErrors()) {
      findUnreached();
    }
    faults.add(Faults.WHOLE, session.finish());
  }

  private void take(int turn, int number, byte @Nullable [] line, Consumer<LineSession.Told> each) {
    if (!sheet.isTurnOf(number, turn)) {
      return;
    }
    var text = new String(Objects.requireNonNull(line), StandardCharsets.UTF_8);
    waiting.add(new Line(number, read(text)));
    if (waiting.size() == group) {
      tell(each);
    }
  }

  private Resource read(String text) {
    try {
      return (Resource) parser.parseResource(text);
    } catch (DataFormatException unseen) {
      throw new IllegalStateException("A line of the right form could not be read.");
    }
  }

  private void tell(Consumer<LineSession.Told> each) {
    if (waiting.isEmpty()) {
      return;
    }
    for (var became : session.tell(waiting)) {
      faults.add(became.line(), became.findings());
      if (became.isDone()) {
        told.set(became.line());
      }
      each.accept(became);
    }
    done += waiting.size();
    waiting.clear();
    pulse.at(BulkPhase.ENTER, done, sheet.count());
  }

  /** What refers to something that comes after it, or to itself, has told no fault. */
  private void findUnreached() {
    lines.each(
        (number, line) -> {
          if (!told.get(number)) {
            faults.add(number, LineSession.unreached("Resource"));
          }
        });
  }
}
