package no.romslig.solver.rules;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.rules.RuleSet.CohabitationRules;
import no.romslig.solver.rules.RuleSet.ExternalRules;
import no.romslig.solver.rules.RuleSet.ExternalUse;
import no.romslig.solver.rules.RuleSet.HousingRules;
import no.romslig.solver.rules.RuleSet.MoveRules;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.rules.RuleSet.RespiteRules;
import no.romslig.solver.rules.RuleSet.ShelteredRules;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the typed rule set of a data file and the values that override it. */
final class RuleSetAssembler {

  private RuleSetAssembler() {}

  static RuleSet assemble(RuleSetFile file, Map<String, JsonNode> overrides) {
    List<RuleEntry> entries =
        file.values().stream().map(value -> entry(value, overrides.get(value.key()))).toList();
    Map<String, JsonNode> byKey = new LinkedHashMap<>();
    entries.forEach(entry -> byKey.put(entry.key(), entry.value()));
    RuleValues values = new RuleValues(byKey);
    return new RuleSet(
        file.id(),
        file.version(),
        values.number("lookAheadNights"),
        values.number("scoreBand"),
        values.numbers("respiteWeights"),
        values.number("turnoverNights"),
        respite(values),
        new HousingRules(
            values.number("hdo.minResidencyMonths"), values.flag("hdo.requiresOwnWish")),
        sheltered(values),
        new CohabitationRules(
            values.flag("cohabitation.partnerMustHaveNeed"),
            values.choice("cohabitation.partnerRank", PartnerRank.class)),
        new MoveRules(
            values.flag("move.requireHearing"), values.flag("move.newDecisionOnDisagreement")),
        new ExternalRules(
            values.choice("external.useFor", ExternalUse.class), values.number("external.penalty")),
        values.flag("bed.allowTemporaryReuse"),
        demandedAssessments(values),
        entries);
  }

  private static RuleEntry entry(RuleSetFile.Value shipped, @Nullable JsonNode override) {
    LegalBasis basis = Basis.of(shipped);
    return override == null
        ? new RuleEntry(shipped.key(), shipped.value(), basis, false)
        : new RuleEntry(shipped.key(), override, Basis.overridden(basis), true);
  }

  private static RespiteRules respite(RuleValues values) {
    return new RespiteRules(
        values.number("respite.maxConsecutiveNights"),
        values.numberOrNone("respite.maxNightsPerWindow"),
        values.numberOrNone("respite.windowDays"),
        values.choice("respite.mode", WindowMode.class));
  }

  private static ShelteredRules sheltered(RuleValues values) {
    return new ShelteredRules(
        values.flag("sheltered.requiresDiagnosis"),
        values.flag("sheltered.requiresCognitiveImpairment"),
        values.flag("sheltered.requiresBehaviourFlag"),
        values.flag("sheltered.assessmentStayWithoutDiagnosis"));
  }

  private static Map<CareForm, List<String>> demandedAssessments(RuleValues values) {
    Map<CareForm, List<String>> demanded = new EnumMap<>(CareForm.class);
    for (CareForm form : CareForm.values()) {
      demanded.put(form, values.names("demandedAssessments." + form));
    }
    return demanded;
  }
}
