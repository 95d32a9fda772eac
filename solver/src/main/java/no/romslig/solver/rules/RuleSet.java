package no.romslig.solver.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A <i>regelsett</i>: one municipality's values, with what its snapshot overrides already applied.
 *
 * @param lookAheadNights how many nights after {@code asOf} a lasting place may start at the latest
 * @param scoreBand width of the score intervals that count as equal; 0 = every point counts
 * @param respiteWeights weight of a missing night for need class 5, 4, 3, 2, 1
 * @param turnoverNights nights between one who leaves a place and one who arrives
 * @param demandedAssessments the assessed facts demanded for a grant of each care form, as rule ids
 * @param entries every value with its key, rule and source, for reading
 */
public record RuleSet(
    String id,
    String version,
    int lookAheadNights,
    int scoreBand,
    List<Integer> respiteWeights,
    int turnoverNights,
    RespiteRules respite,
    HousingRules hdo,
    ShelteredRules sheltered,
    CohabitationRules cohabitation,
    MoveRules move,
    ExternalRules external,
    boolean allowTemporaryReuse,
    Map<CareForm, List<String>> demandedAssessments,
    List<RuleEntry> entries) {

  public RuleSet {
    respiteWeights = List.copyOf(respiteWeights);
    demandedAssessments =
        demandedAssessments.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new EnumMap<>(demandedAssessments));
    entries = List.copyOf(entries);
  }

  /** The weight of one missing night for need class 1–5. */
  public int respiteWeight(int needClass) {
    return respiteWeights.get(5 - needClass);
  }

  /** The assessed facts, as rule ids, that a grant of this care form demands. */
  public List<String> demandedFor(CareForm form) {
    return demandedAssessments.getOrDefault(form, List.of());
  }

  /** The value of a key with its basis, if the key catalogue has the key. */
  public Optional<RuleEntry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /**
   * Where and until when a decision on this care form can be complained on (rules KA-01 to KA-03).
   */
  public ComplaintRules complaintFor(CareForm form) {
    String service = "complaint." + form;
    return new ComplaintRules(
        ComplaintTrack.valueOf(valueOf(service + ".track").stringValue()),
        valueOf(service + ".deadlineWeeks").intValue());
  }

  /**
   * How many days a letter is reckoned to be on its way by post (rule KA-02); rule sets from before
   * there was such a value have none.
   */
  public int postalDays() {
    return entry("complaint.postalDays").map(entry -> entry.value().intValue()).orElse(0);
  }

  /** The municipality's own table of need. */
  public NeedTable needTable() {
    return NeedTable.of(entries);
  }

  /** Whether the municipality has the service. */
  public boolean offers(CareForm form) {
    return valueOf("service." + form + ".enabled").booleanValue();
  }

  /** A number, of a key that always has one. */
  public int number(String key) {
    return valueOf(key).intValue();
  }

  /** A number, or none where the key is not set. */
  public @Nullable Integer numberOrNone(String key) {
    JsonNode value = valueOf(key);
    return value.isNull() ? null : Integer.valueOf(value.intValue());
  }

  private JsonNode valueOf(String key) {
    return entry(key).orElseThrow(() -> new IllegalStateException("No value of " + key)).value();
  }

  /** Whether the window rule counts any window or only the grant's own cycles of that length. */
  public enum WindowMode {
    WINDOW,
    CYCLE
  }

  /**
   * Respite (rules AV-01, AV-02).
   *
   * @param maxConsecutiveNights nights at a time
   * @param maxNightsPerWindow nights in any window of {@code windowDays} nights; missing = no such
   *     rule
   */
  public record RespiteRules(
      int maxConsecutiveNights,
      @Nullable Integer maxNightsPerWindow,
      @Nullable Integer windowDays,
      WindowMode mode) {}

  /** {@code HDO} and {@code CARE_HOUSING} (rules HDO-01, HDO-07). */
  public record HousingRules(int minResidencyMonths, boolean requiresOwnWish) {}

  /** Sheltered wards (rules SK-01 to SK-04). */
  public record ShelteredRules(
      boolean requiresDiagnosis,
      boolean requiresCognitiveImpairment,
      boolean requiresBehaviourFlag,
      boolean assessmentStayWithoutDiagnosis) {}

  /** At whose rank a couple is tried. */
  public enum PartnerRank {
    HIGHER,
    OWN
  }

  /** <i>Samboergaranti</i> (rules SB-01 to SB-04). */
  public record CohabitationRules(boolean partnerMustHaveNeed, PartnerRank partnerRank) {}

  /** Moves of residents (rules FL-02, FL-04). */
  public record MoveRules(boolean requireHearing, boolean newDecisionOnDisagreement) {}

  /** For whom places bought outside the municipality may be used (rule GEN-08). */
  public enum ExternalUse {
    RIGHT,
    ALL
  }

  /**
   * Places bought outside the municipality (rule GEN-08).
   *
   * @param penalty above 0: own places come first where everything else is equal
   */
  public record ExternalRules(ExternalUse useFor, int penalty) {}

  /** Who decides a complaint that the municipality does not uphold. */
  public enum ComplaintTrack {
    STATE_ADMINISTRATOR,
    MUNICIPAL_BOARD
  }

  /** Complaints on one service; there is no common deadline. */
  public record ComplaintRules(ComplaintTrack track, int deadlineWeeks) {}
}
