package no.romslig.solver.explain.alert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.explain.fact.RecordCodes;
import no.romslig.solver.proposal.Alert;
import org.jspecify.annotations.Nullable;

/** Reads the alerts of a proposal back into typed facts. */
public final class Warnings {

  private static final RecordCodes<Warning> CODES = new RecordCodes<>(Warning.class);

  private Warnings() {}

  /** Every code of an alert, most important record first. */
  public static Set<String> codes() {
    return CODES.codes();
  }

  /**
   * What an alert says.
   *
   * @return null where the code is not known here: a newer version wrote it
   * @throws IllegalArgumentException where the values do not fit the code
   */
  public static @Nullable Warning read(Alert alert) {
    Class<? extends Warning> member = CODES.find(alert.code());
    if (member == null) {
      return null;
    }
    Map<String, Object> values = new LinkedHashMap<>(alert.params());
    values.put(RecordCodes.firstComponent(member), alert.refId());
    return CODES.read(alert.code(), values);
  }
}
