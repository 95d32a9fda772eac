package no.romslig.solver.simulate.place;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Town;
import no.romslig.solver.simulate.town.TownSnapshot;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;

/**
 * The product's own plan of the day. What begins today is carried out where it may be; what would
 * begin later is asked again when its day has come. A question that was in vain is not repeated as
 * long as nothing that it asks about has changed and no date has come.
 */
public final class ExactPolicy implements Policy {

  private static final Object[] NOTHING = {};

  private final RuleSet rules;
  private final Likenesses likenesses;
  private final boolean whole;
  private final PlacePlanner planner = new PlacePlanner();
  private Object[] inVain = NOTHING;
  private int datesCome;

  private ExactPolicy(Snapshot base, RuleSet rules, boolean whole) {
    this.rules = rules;
    this.whole = whole;
    likenesses = new Likenesses(base, rules);
  }

  /** Asks the planner about what can matter only. For one thread and one base. */
  public static ExactPolicy of(Snapshot base, RuleSet rules) {
    return new ExactPolicy(base, rules, false);
  }

  /** Asks the planner about the whole town. The answers are the same, and take longer. */
  public static ExactPolicy askingAboutAll(Snapshot base, RuleSet rules) {
    return new ExactPolicy(base, rules, true);
  }

  @Override
  public List<Move> movesOf(Town town) {
    if (whole) {
      return planned(town, TownSnapshot.whole(town));
    }
    Question question = Question.of(town, likenesses);
    if (question == null) {
      return List.of();
    }
    Object[] facts = question.facts();
    if (datesCome == town.datesCome() && Question.areSame(facts, inVain)) {
      return List.of();
    }
    List<Move> moves = planned(town, question.snapshot());
    inVain = moves.isEmpty() ? facts : NOTHING;
    datesCome = town.datesCome();
    return moves;
  }

  private List<Move> planned(Town town, Snapshot asked) {
    PlacePlan plan = whole ? planner.plan(asked, rules) : planner.places(asked, rules);
    List<Move> moves = new ArrayList<>();
    for (Placement placement : plan.placements()) {
      if (placement.executable() && placement.from().equals(town.today())) {
        add(moves, town, placement.personId(), placement.unitId());
      }
    }
    for (ProposedRelocation relocation : plan.relocations()) {
      if (relocation.executable() && relocation.on().equals(town.today())) {
        add(moves, town, relocation.personId(), relocation.toUnitId());
      }
    }
    return moves;
  }

  /** What is decided already is carried out without the policy. */
  private static void add(List<Move> moves, Town town, PersonId person, UnitId unit) {
    Citizen citizen = town.get(person);
    if (citizen.decided() == null) {
      moves.add(new Move(citizen, town.room(unit)));
    }
  }
}
