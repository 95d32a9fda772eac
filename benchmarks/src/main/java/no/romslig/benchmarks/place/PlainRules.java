package no.romslig.benchmarks.place;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.ArrayList;
import java.util.List;
import no.romslig.benchmarks.place.PlainSeeker.Aim;

/** The question as constraint streams, one constraint for each rule. */
public final class PlainRules implements ConstraintProvider {

  private static final BendableScore HARD = BendableScore.ofHard(1, PlainPlacing.LEVELS, 0, 1);

  private int levels = PlainPlacing.LEVELS;

  /** How many levels of the score the question uses; set by Timefold. */
  public void setLevels(int levels) {
    this.levels = levels;
  }

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    List<Constraint> constraints = new ArrayList<>();
    constraints.add(
        factory
            .forEachUniquePair(PlainSeeker.class, equal(PlainSeeker::getSlot))
            .penalize(HARD)
            .asConstraint("one person in a place"));
    constraints.add(
        hard(
            factory.forEachIncludingUnassigned(PlainSeeker.class).filter(PlainSeeker::isHomeless),
            "no resident without a place"));
    constraints.add(
        factory
            .forEachUniquePair(PlainSeeker.class, equal(PlainSeeker::unitNumber))
            .filter((one, other) -> !one.mayShareWith(other))
            .penalize(HARD)
            .asConstraint("nobody shares against the rules"));
    constraints.add(
        factory
            .forEachIncludingUnassigned(PlainSeeker.class)
            .filter(seeker -> seeker.isLeaver() && !seeker.isPlaced())
            .join(PlainSeeker.class, filtering((leaver, seeker) -> seeker.waitsFor(leaver)))
            .penalize(HARD)
            .asConstraint("nobody comes before others left"));
    constraints.add(
        hard(
            factory
                .forEach(PlainSeeker.class)
                .filter(PlainSeeker::isOnlyBesidePartner)
                .ifNotExists(
                    PlainSeeker.class,
                    equal(PlainSeeker::partner, PlainSeeker::getIndex),
                    equal(PlainSeeker::unitNumber)),
            "a companion in a couple unit is beside the partner"));
    constraints.add(
        hard(
            factory.forEach(PlainSeeker.class).filter(PlainSeeker::isParted),
            "no relocation parts a couple"));
    constraints.add(
        hard(
            factory
                .forEach(PlainSeeker.class)
                .filter(seeker -> seeker.isBound() && seeker.isPlaced())
                .filter(seeker -> seeker.fixedInstitution() >= 0)
                .filter(seeker -> seeker.fixedInstitution() != seeker.institution()),
            "who is bound is placed where the partner lives"));
    constraints.add(
        hard(
            factory
                .forEach(PlainSeeker.class)
                .filter(seeker -> seeker.isBound() && seeker.isPlaced())
                .filter(seeker -> seeker.fixedInstitution() < 0)
                .ifNotExists(
                    PlainSeeker.class,
                    equal(PlainSeeker::partner, PlainSeeker::getIndex),
                    equal(PlainSeeker::institution),
                    filtering(PlainSeeker::isPartnersPlace)),
            "who is bound is placed with the partner"));
    for (int level = 0; level < levels; level++) {
      addGoals(factory, level, constraints);
    }
    return constraints.toArray(Constraint[]::new);
  }

  private static void addGoals(ConstraintFactory factory, int level, List<Constraint> all) {
    BendableScore worth = BendableScore.ofSoft(1, PlainPlacing.LEVELS, level, 1);
    all.add(
        factory
            .forEach(PlainSeeker.class)
            .filter(seeker -> seeker.ownAim().level() == level && seeker.isPlaced())
            .reward(worth, seeker -> seeker.ownAim().weight())
            .asConstraint("placed at level " + level));
    all.add(
        factory
            .forEach(PlainSeeker.class)
            .filter(seeker -> seeker.jointAim().level() == level && seeker.isPlaced())
            .filter(seeker -> seeker.fixedInstitution() == seeker.institution())
            .reward(worth, PlainRules::jointWeight)
            .asConstraint("together with a resident at level " + level));
    all.add(
        factory
            .forEach(PlainSeeker.class)
            .filter(seeker -> seeker.jointAim().level() == level && seeker.isPlaced())
            .join(
                PlainSeeker.class,
                equal(PlainSeeker::partner, PlainSeeker::getIndex),
                equal(PlainSeeker::institution),
                filtering(PlainSeeker::isPartnersPlace))
            .reward(worth, (one, other) -> jointWeight(one))
            .asConstraint("together at level " + level));
  }

  private static long jointWeight(PlainSeeker one) {
    Aim aim = one.jointAim();
    return aim.weight();
  }

  private static Constraint hard(UniConstraintStream<PlainSeeker> stream, String name) {
    return stream.penalize(HARD).asConstraint(name);
  }
}
