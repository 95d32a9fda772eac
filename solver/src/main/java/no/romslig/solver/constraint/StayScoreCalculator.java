package no.romslig.solver.constraint;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;
import no.romslig.solver.model.stay.Place;
import no.romslig.solver.model.stay.Stay;
import no.romslig.solver.model.stay.StayLevel;
import no.romslig.solver.model.stay.StayPlanning;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * The score of a plan of stays (docs/problem.md, section 7, lines 2 to 8), kept up to date change
 * by change. The hard level counts nights on which a bed, a shared room, a person or a window of
 * respite is overbooked; the search never leaves it at anything but 0.
 */
public final class StayScoreCalculator
    implements IncrementalScoreCalculator<StayPlanning, BendableScore> {

  private StayProblem problem;
  private Beds beds;
  private PartyCost party;
  private int[] slots;
  private long[] levels;
  private long[] partyHard;
  private long[][] partyLevels;
  private int[] grantMissing;
  private boolean[] isDirty;
  private int[] dirty;
  private int dirtyCount;
  private long hard;
  private int counting;

  /** Made by Timefold, which resets it before it asks for anything. */
  @SuppressWarnings("NullAway.Init")
  public StayScoreCalculator() {}

  @Override
  public void resetWorkingSolution(StayPlanning planning) {
    problem = planning.getProblem();
    counting = planning.getLevels();
    beds = new Beds(problem);
    party = new PartyCost(problem);
    slots = new int[problem.requests().size()];
    Arrays.fill(slots, -1);
    levels = new long[StayLevel.COUNT];
    hard = 0;
    grantMissing = problem.grantMissing().clone();
    for (int missing : grantMissing) {
      add(StayLevel.FAIRNESS, (long) missing * missing);
    }
    add(StayLevel.MISSING, problem.fixedMissing());
    int parties = problem.parties().size();
    partyHard = new long[parties];
    partyLevels = new long[parties][4];
    isDirty = new boolean[parties];
    dirty = new int[parties];
    dirtyCount = 0;
    problem.requests().forEach(request -> miss(request, 1));
    for (Stay stay : planning.getStays()) {
      insert(stay);
    }
  }

  @Override
  public void beforeVariableChanged(Object entity, String variableName) {
    retract((Stay) entity);
  }

  @Override
  public void afterVariableChanged(Object entity, String variableName) {
    insert((Stay) entity);
  }

  @Override
  public BendableScore calculateScore() {
    for (int i = 0; i < dirtyCount; i++) {
      refresh(dirty[i]);
    }
    dirtyCount = 0;
    long[] soft = new long[levels.length];
    for (int i = 0; i < counting; i++) {
      soft[i] = -levels[i];
    }
    return BendableScore.of(new long[] {-hard - beds.overbooked()}, soft);
  }

  private void insert(Stay stay) {
    int slot = stay.slotOrNone();
    if (slot >= 0) {
      StayRequest request = problem.requests().get(stay.getIndex());
      slots[request.index()] = slot;
      beds.add(request, slot);
      miss(request, -1);
      cost(request, slot, 1);
      touch(request.party());
    }
  }

  private void retract(Stay stay) {
    int slot = slots[stay.getIndex()];
    if (slot >= 0) {
      StayRequest request = problem.requests().get(stay.getIndex());
      slots[request.index()] = -1;
      beds.remove(request, slot);
      miss(request, 1);
      cost(request, slot, -1);
      touch(request.party());
    }
  }

  private void miss(StayRequest request, int sign) {
    add(request.acute() ? StayLevel.ACUTE_MISSING : StayLevel.MISSING, sign * request.missing());
    add(StayLevel.READY_DAYS, (long) sign * request.readyDays());
    if (request.grant() >= 0) {
      long before = grantMissing[request.grant()];
      long after = before + (long) sign * request.nights();
      grantMissing[request.grant()] = (int) after;
      add(StayLevel.FAIRNESS, after * after - before * before);
    }
  }

  private void cost(StayRequest request, int slot, int sign) {
    Place place = problem.places().get(problem.place(slot));
    add(StayLevel.CARE_FORM, (long) sign * request.formRank(place));
    add(StayLevel.PREFERENCE, (long) sign * request.preferences()[place.institution()]);
    int metres = problem.parties().get(request.party()).distances()[place.institution()];
    add(StayLevel.DISTANCE, (long) sign * metres);
    long spent = place.features() & ~request.requiredFeatures();
    add(StayLevel.SCARCE_FEATURES, (long) sign * Long.bitCount(spent));
    add(StayLevel.EXTERNAL, place.external() ? sign : 0);
  }

  private void touch(int number) {
    if (!isDirty[number]) {
      isDirty[number] = true;
      dirty[dirtyCount++] = number;
    }
  }

  private void refresh(int number) {
    isDirty[number] = false;
    party.compute(problem.parties().get(number), slots);
    hard += party.hard - partyHard[number];
    partyHard[number] = party.hard;
    long[] own = partyLevels[number];
    own[0] = replace(StayLevel.SPACING, own[0], party.spacing);
    own[1] = replace(StayLevel.WISHES, own[1], party.wishes);
    own[2] = replace(StayLevel.OTHER_INSTITUTION, own[2], party.otherInstitution);
    own[3] = replace(StayLevel.OTHER_UNIT, own[3], party.otherUnit);
  }

  private long replace(StayLevel level, long before, long after) {
    add(level, after - before);
    return after;
  }

  @SuppressWarnings("EnumOrdinal") // the levels stand in their order of importance
  private void add(StayLevel level, long value) {
    levels[level.ordinal()] += value;
  }
}
