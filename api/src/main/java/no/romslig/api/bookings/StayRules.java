package no.romslig.api.bookings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.romslig.api.cases.CurrentRules;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.register.SnapshotAssembler;
import no.romslig.api.request.Today;
import no.romslig.data.register.Acting;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.ShortStay;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.rules.HardRule;
import no.romslig.solver.rules.Waivable;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Holds what a person gives by hand against the hard rules: an exception is a waiver, given first,
 * by name and with a reason. Inside of the transaction in which the place has been taken, so that
 * of two who do that for one person the second sees the first.
 */
@Component
class StayRules {

  private final SnapshotAssembler assembler;
  private final CurrentRules rules;
  private final Today today;

  StayRules(SnapshotAssembler assembler, CurrentRules rules, Today today) {
    this.assembler = assembler;
    this.rules = rules;
    this.today = today;
  }

  /**
   * A rule that would be broken.
   *
   * @param rule its id
   * @param meaning the rule in a sentence
   * @param mayBeLifted whether a waiver may lift it
   * @param values that show it
   */
  record Broken(String rule, String meaning, boolean mayBeLifted, Map<String, Object> values) {}

  /**
   * Nights in a unit.
   *
   * @param to the first night that is not spent there
   */
  record Nights(String unit, LocalDate from, LocalDate to) {}

  /**
   * Holds a stay of a grant against the rules.
   *
   * @throws ApiProblem with each rule that it breaks
   */
  void check(Acting acting, RespiteGrant grant, Nights nights, Language language) {
    var facts = grant.facts();
    long cycle =
        Math.floorDiv(ChronoUnit.DAYS.between(facts.starts(), nights.from()), facts.cycleNights());
    var start = facts.starts().plusDays(cycle * facts.cycleNights());
    refuse(
        broken(acting, CommitmentKind.RESPITE, grant.code(), nights, start),
        Waivable.Item.GRANT,
        language);
  }

  /** The same of a short stay. */
  void check(Acting acting, ShortStay stay, Nights nights, Language language) {
    refuse(
        broken(acting, CommitmentKind.SHORT_STAY, stay.code(), nights, nights.from()),
        Waivable.Item.SHORT_STAY,
        language);
  }

  /**
   * @param noLater a day on which nothing that counts for the stay has begun
   */
  private List<Violation> broken(
      Acting acting, CommitmentKind kind, String ref, Nights nights, LocalDate noLater) {
    var day =
        Stream.of(today.date(), nights.from(), noLater).min(LocalDate::compareTo).orElseThrow();
    var ruleSet = rules.read();
    var town = assembler.assembleWithin(acting, day).snapshot();
    mustBeKnown(town, kind, ref, nights.unit());
    var stay = new Commitment(kind, ref, new UnitId(nights.unit()), nights.from(), nights.to());
    return new StayAudit(town, ruleSet, stay).broken();
  }

  /** What a run leaves out because of its faults nobody can hold against the rules either. */
  private static void mustBeKnown(Snapshot town, CommitmentKind kind, String ref, String unit) {
    boolean isAsked =
        kind == CommitmentKind.RESPITE
            ? town.respiteGrants().stream().anyMatch(it -> it.id().value().equals(ref))
            : town.shortStays().stream().anyMatch(it -> it.id().value().equals(ref));
    boolean hasUnit =
        town.institutions().stream()
            .flatMap(it -> it.wards().stream())
            .flatMap(it -> it.units().stream())
            .anyMatch(it -> it.id().value().equals(unit));
    if (!isAsked || !hasUnit) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "left-out",
          "What the stay rests on has faults in the registers",
          "Runs leave it out, and nobody can tell which rules the stay breaks. Mend what the last"
              + " run names in leftOut first.");
    }
  }

  private static void refuse(List<Violation> broken, Waivable.Item item, Language language) {
    if (broken.isEmpty()) {
      return;
    }
    throw new ApiProblem(
            HttpStatus.CONFLICT,
            "breaks-rules",
            "The stay breaks hard rules",
            "Choose other nights or another unit, or let someone lift each rule by a waiver first."
                + " Nothing was stored.")
        .with("broken", broken.stream().map(it -> told(it, item, language)).toList());
  }

  /** Whose it is, the asker knows. */
  private static Broken told(Violation it, Waivable.Item item, Language language) {
    var rule = HardRule.of(it.rule());
    var values = new LinkedHashMap<>(it.params());
    values.remove("personId");
    return new Broken(
        it.rule(),
        rule.orElse(HardRule.ASSESSMENT).meaning(language),
        rule.map(hard -> Waivable.isFor(item, hard)).orElse(item.isAssessed()),
        values);
  }
}
