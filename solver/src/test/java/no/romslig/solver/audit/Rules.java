package no.romslig.solver.audit;

import java.util.List;
import java.util.Map;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSet.CohabitationRules;
import no.romslig.solver.rules.RuleSet.ExternalRules;
import no.romslig.solver.rules.RuleSet.ExternalUse;
import no.romslig.solver.rules.RuleSet.HousingRules;
import no.romslig.solver.rules.RuleSet.MoveRules;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.rules.RuleSet.RespiteRules;
import no.romslig.solver.rules.RuleSet.ShelteredRules;
import no.romslig.solver.rules.RuleSet.WindowMode;

/** Rule sets for tests, strict in everything unless a test loosens it. */
public final class Rules {

  private int scoreBand;
  private int turnoverNights;
  private RespiteRules respite = new RespiteRules(14, 14, 56, WindowMode.WINDOW);
  private HousingRules hdo = new HousingRules(24, true);
  private ShelteredRules sheltered = new ShelteredRules(true, true, true, false);
  private CohabitationRules cohabitation = new CohabitationRules(true, PartnerRank.HIGHER);
  private MoveRules move = new MoveRules(true, true);
  private ExternalUse external = ExternalUse.RIGHT;
  private boolean reuse = true;

  public Rules scoreBand(int value) {
    scoreBand = value;
    return this;
  }

  public Rules turnover(int nights) {
    turnoverNights = nights;
    return this;
  }

  public Rules respite(RespiteRules value) {
    respite = value;
    return this;
  }

  public Rules hdo(int months, boolean ownWish) {
    hdo = new HousingRules(months, ownWish);
    return this;
  }

  public Rules sheltered(
      boolean diagnosis, boolean impairment, boolean behaviour, boolean assessment) {
    sheltered = new ShelteredRules(diagnosis, impairment, behaviour, assessment);
    return this;
  }

  public Rules cohabitation(boolean need, PartnerRank rank) {
    cohabitation = new CohabitationRules(need, rank);
    return this;
  }

  public Rules move(boolean hearing, boolean newDecision) {
    move = new MoveRules(hearing, newDecision);
    return this;
  }

  public Rules externalForAll() {
    external = ExternalUse.ALL;
    return this;
  }

  public Rules withoutReuse() {
    reuse = false;
    return this;
  }

  public RuleSet build() {
    return new RuleSet(
        "strict",
        "1",
        28,
        scoreBand,
        List.of(16, 8, 4, 2, 1),
        turnoverNights,
        respite,
        hdo,
        sheltered,
        cohabitation,
        move,
        new ExternalRules(external, 1),
        reuse,
        Map.of(),
        List.of());
  }
}
