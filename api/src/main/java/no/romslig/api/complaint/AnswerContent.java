package no.romslig.api.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question, about the one who complains alone: neither who else would gain or lose,
 * nor whose place it would have been.
 *
 * @param was what came of the case as things were; missing where it was not asked
 * @param instead what would have come of it
 * @param ways each leads to a place
 * @param isFewest whether no change of fewer facts would do
 * @param sentences in each language, fit for the one who complains
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerContent(
    Outcome outcome,
    @Nullable Placed was,
    @Nullable Placed instead,
    @Nullable List<List<Map<String, Object>>> ways,
    @Nullable Boolean isFewest,
    @Nullable Map<String, List<String>> sentences) {

  /** What was found. */
  enum Outcome {
    /** Of other facts: the same would have come of it. */
    SAME,
    /** Of other facts: something else would have come of it. */
    DIFFERENT,
    /** It has a place as things are. */
    HAS_PLACE,
    /** Some changes lead to a place. */
    WAYS,
    /** No change of own facts does. */
    NO_WAY,
    /** It took too long to find out. */
    GAVE_UP
  }

  /** Whether a place, of which form, and from when. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Placed(boolean isPlaced, @Nullable CareForm careForm, @Nullable LocalDate from) {}
}
