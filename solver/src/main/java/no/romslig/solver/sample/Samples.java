package no.romslig.solver.sample;

import java.util.List;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.Snapshot;

/**
 * Four invented municipalities, from one of a few thousand inhabitants to one larger than any in
 * Norway. Nobody in them exists; their names say <i>synthetic</i>.
 */
public final class Samples {

  private Samples() {}

  /** The names, smallest first. */
  public static List<String> names() {
    return TownPlan.all().stream().map(TownPlan::name).toList();
  }

  /** What each is made from, smallest first. */
  public static List<TownPlan> plans() {
    return TownPlan.all();
  }

  /**
   * The snapshot of a sample municipality, on 23 November 2026 with a horizon of 182 nights. The
   * same name and seed give the same snapshot.
   *
   * @param name one of {@link #names()}
   * @param seed any number; each gives other people with the same amounts of everything
   * @throws IllegalArgumentException if there is no such sample; the message lists those there are
   */
  public static Snapshot generate(String name, long seed) {
    TownPlan plan =
        TownPlan.all().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no sample \"%s\". Take one of %s."
                            .formatted(name, String.join(", ", names()))));
    return generate(plan, seed);
  }

  /**
   * The snapshot of an invented municipality of any size, on the samples' day. The same plan and
   * seed give the same snapshot.
   */
  public static Snapshot generate(TownPlan plan, long seed) {
    Dice dice = Dice.of(plan.name(), seed);
    Draft draft = new Draft(plan);
    Assessor assessor = new Assessor(RuleSets.shipped(plan.ruleSet()), dice.fork());
    new Architect(draft, dice.fork()).build();
    new Settlement(draft, dice.fork()).settle();
    Casebook casebook = new Casebook(draft, dice.fork(), assessor);
    new Pairing(draft, dice.fork(), casebook).pair();
    new Waitlist(draft, dice.fork(), casebook).fill();
    new Moves(draft, dice.fork()).ask();
    new Absences(draft, dice.fork()).leave();
    new Relief(draft, dice.fork(), assessor).grant();
    new Scarcity(draft, dice.fork()).bring();
    new Announcements(draft).announce();
    Visits visits = new Visits(draft, dice.fork(), assessor);
    visits.receive();
    visits.ask();
    new Decisions(draft, dice.fork()).decide();
    return draft.snapshot();
  }
}
