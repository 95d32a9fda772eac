package no.romslig.api.moves;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.Initiative;
import no.romslig.data.waiting.RelocationFacts;
import org.jspecify.annotations.Nullable;

/**
 * Why and where to a resident may or must move, all of it. Hearing, consent and a new decision have
 * commands of their own.
 */
record RelocationBody(
    @Nullable List<CareForm> targetCareForms,
    @Nullable Boolean mandatory,
    @Nullable Initiative initiative,
    @Nullable Integer needClass,
    @Nullable Integer needScore,
    @Nullable String reason)
    implements Checked {

  private static final int HIGHEST_CLASS = 5;
  private static final int HIGHEST_SCORE = 100;

  @Override
  public void check(Faults faults, LocalDate today) {
    check("", faults);
  }

  void check(String at, Faults faults) {
    faults.demand(
        targetCareForms != null && !targetCareForms.isEmpty(),
        at + "targetCareForms",
        "where to, best first");
    faults.demandSaid(mandatory, at + "mandatory", "whether the resident must move");
    faults.demandSaid(initiative, at + "initiative", "OFFICE or RESIDENT");
    faults.demandRange(needClass, 1, HIGHEST_CLASS, at + "needClass");
    faults.demandRange(needScore, 0, HIGHEST_SCORE, at + "needScore");
    faults.demandSaid(reason, at + "reason", "a sentence that says why");
  }

  /** Whether it is another move than the one that was asked for. */
  boolean isOtherThan(RelocationFacts before) {
    return !before.targetCareForms().equals(targetCareForms)
        || before.mandatory() != Boolean.TRUE.equals(mandatory);
  }

  /**
   * What holds from now on.
   *
   * @param before what was registered of hearing and consent; missing = nothing yet
   */
  RelocationFacts facts(@Nullable RelocationFacts before) {
    return new RelocationFacts(
        Objects.requireNonNull(targetCareForms),
        Objects.requireNonNull(mandatory),
        Objects.requireNonNull(initiative),
        Objects.requireNonNull(needClass),
        Objects.requireNonNull(needScore),
        before != null && before.heard(),
        before == null ? null : before.agrees(),
        before == null ? null : before.newDecision(),
        reason);
  }
}
