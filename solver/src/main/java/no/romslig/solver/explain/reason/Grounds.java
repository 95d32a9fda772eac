package no.romslig.solver.explain.reason;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.explain.fact.RecordCodes;
import no.romslig.solver.proposal.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the reasons of a proposal back into typed facts. */
public final class Grounds {

  private static final RecordCodes<Ground> CODES = new RecordCodes<>(Ground.class);

  private Grounds() {}

  /** Every code of a reason. */
  public static Set<String> codes() {
    return CODES.codes();
  }

  /**
   * What a reason says.
   *
   * @return null where the code is not known here: a newer version wrote it
   * @throws IllegalArgumentException where the values do not fit the code
   */
  public static @Nullable Ground read(Reason reason) {
    Map<String, Object> values = new LinkedHashMap<>(reason.params());
    values.put("rule", reason.rule());
    return CODES.read(reason.code(), values);
  }
}
