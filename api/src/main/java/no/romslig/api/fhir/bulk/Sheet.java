package no.romslig.api.fhir.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.api.fhir.sent.LineDesk;
import no.romslig.api.fhir.sent.LineSession;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is known of all lines before any of them is told: of each when its turn is. */
final class Sheet {

  private static final byte NEVER = -1;

  private final LineDesk desk;
  private final Faults faults;
  private final Set<String> ids = new HashSet<>();
  private final List<Lost> lost = new ArrayList<>();
  private byte[] turns = new byte[1024];
  private int last;
  private int count;

  /** A line that cannot be told. */
  private record Lost(String type, JsonNode sent) {}

  Sheet(LineDesk desk, Faults faults) {
    this.desk = desk;
    this.faults = faults;
  }

  /** Looks at the form of a line. */
  void look(int number, byte @Nullable [] line, long longest) {
    var form =
        line == null
            ? desk.refused("a line of at the most " + longest + " bytes")
            : desk.look(line);
    last = number;
    count++;
    if (number >= turns.length) {
      turns = Arrays.copyOf(turns, Math.max(2 * turns.length, number + 1));
    }
    var sent = form.sent();
    if (sent != null && sent.has("id") && !ids.add(form.type() + "/" + sent.get("id").asString())) {
      form.refuse("id", "an id that no other line has");
    }
    turns[number] = form.findings().hasErrors() ? NEVER : (byte) desk.turn(form);
    if (form.findings().hasErrors() && sent != null) {
      lost.add(new Lost(form.type(), onlyNames(sent)));
    }
    faults.add(number, form.findings());
  }

  private static JsonNode onlyNames(JsonNode sent) {
    return sent.path("identifier");
  }

  /** Tells a session what is sent with what. */
  void prepare(LineSession session) {
    ids.forEach(session::await);
    lost.forEach(it -> session.lose(it.type(), it.sent()));
  }

  boolean isTurnOf(int line, int turn) {
    return turns[line] == turn;
  }

  /** Whether any line's turn it is. */
  boolean has(int turn) {
    for (int i = 1; i <= last; i++) {
      if (turns[i] == turn) {
        return true;
      }
    }
    return false;
  }

  /** How many lines there are that are not blank. */
  int count() {
    return count;
  }
}
