package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShortStayPurpose;
import no.romslig.solver.snapshot.Town;

/** Makes small towns at random, with everything in them that a rule of stays looks at. */
final class RandomTown {

  private static final int[][] PATTERNS = {{14, 56}, {7, 28}, {7, 56}, {2, 14}, {14, 28}};

  private static final List<String> WAIVED =
      List.of(
          "NOT-GRANTED",
          "FEATURE",
          "AGE",
          "OPENING",
          "CLOSURE",
          "GRANT",
          "UNAVAILABLE",
          "START-DAY",
          "AV-05",
          "LT-15",
          "ONE-PLACE",
          "CAPACITY",
          "SHARED-ROOM");

  private final Random random;
  private final int size;
  private final int horizon;
  private final Town town = new Town();
  private final List<String> stayUnits = new ArrayList<>();
  final List<Placement> placements = new ArrayList<>();
  final Rules rules;

  /**
   * @param size about so many beds and twice so many grants
   */
  RandomTown(long seed, int size, int horizon) {
    random = new Random(seed);
    this.size = size;
    this.horizon = horizon;
    rules = rules();
    town.horizon(horizon);
    build();
    settle();
    grant();
    ask();
    decide();
  }

  Town town() {
    return town;
  }

  Facts facts() {
    return new Facts(town.snapshot(), rules.ruleSet(), placements, List.of());
  }

  StayPlan plan(long steps) {
    return Plans.plan(town.snapshot(), rules.ruleSet(), placements, List.of(), steps);
  }

  private Rules rules() {
    Rules base = Rules.KINN;
    if (random.nextInt(4) == 0) {
      base = base.byCycle();
    }
    if (random.nextInt(4) == 0) {
      base = base.turnover(1);
    }
    return random.nextInt(4) == 0 ? base.quota(null, null) : base;
  }

  private boolean in(int times) {
    return random.nextInt(times) == 0;
  }

  private LocalDate someDay() {
    return day(random.nextInt(horizon));
  }

  private void build() {
    for (int i = 0; i < size; i++) {
      String institution = "I" + (1 + i % 3);
      town.institution(institution).at(61.6 + i % 3 / 10.0, 5);
      CareForm form =
          in(3) ? CareForm.SHORT_TERM : in(8) ? CareForm.CHILD_RESPITE : CareForm.RESPITE;
      String id = "U" + i;
      Town.UnitSpec unit = town.unit(id, form);
      stayUnits.add(id);
      if (form == CareForm.RESPITE && in(2)) {
        unit.alsoFor(CareForm.SHORT_TERM);
      }
      if (in(4)) {
        unit.forTwo();
      } else if (in(8)) {
        unit.forCouple();
      }
      if (in(2)) {
        unit.features("WHEELCHAIR");
      }
      if (in(6)) {
        LocalDate from = someDay();
        unit.closed(from, from.plusDays(1 + random.nextInt(10)));
      }
      if (in(10)) {
        unit.opens(someDay());
      }
      if (in(10)) {
        unit.closes(day(horizon / 2 + random.nextInt(horizon)));
      }
    }
    for (int i = 0; i < 1 + size / 3; i++) {
      town.unit("L" + i, CareForm.LONG_TERM_SOMATIC);
    }
  }

  private void settle() {
    for (int i = 0; i < size / 3; i++) {
      LocalDate from = someDay();
      Town.OccupancySpec home = town.livesIn("R" + i, "L" + i);
      if (in(2)) {
        home.away(from, from.plusDays(5 + random.nextInt(30)), !in(4));
      }
    }
    for (int i = 0; i < size / 3; i++) {
      String unit = stayUnits.get(random.nextInt(stayUnits.size()));
      LocalDate to = day(1 + random.nextInt(20));
      town.livesIn("S" + i, unit).from(day(-10)).to(to);
    }
  }

  private void grant() {
    for (int i = 0; i < 2 * size; i++) {
      String person = "P" + (in(6) ? random.nextInt(2 * size) : i);
      if (in(12)) {
        person = "S" + random.nextInt(1 + size / 3);
      }
      Town.PersonSpec someone = town.person(person);
      if (in(3)) {
        someone.male();
      }
      if (in(2)) {
        someone.sharesRoom();
      }
      if (in(6)) {
        someone.requires("WHEELCHAIR");
      }
      if (in(10)) {
        someone.born(LocalDate.of(2008, 3, 1 + random.nextInt(28)));
      }
      int[] pattern = PATTERNS[random.nextInt(PATTERNS.length)];
      Town.GrantSpec grant =
          town.grant("G" + i, person, pattern[0], pattern[1])
              .need(1 + random.nextInt(5))
              .valid(day(-random.nextInt(pattern[1])), in(6) ? day(horizon + 20) : null);
      if (in(8)) {
        grant.forms(CareForm.CHILD_RESPITE);
      }
      if (in(3)) {
        grant.startsOn(DayOfWeek.MONDAY, DayOfWeek.of(1 + random.nextInt(7)));
      }
      if (in(4)) {
        LocalDate from = someDay();
        grant.unavailable(from, from.plusDays(1 + random.nextInt(7)));
      }
      if (in(4)) {
        LocalDate from = someDay();
        grant.wishes(from, from.plusDays(14));
      }
      if (in(2)) {
        LocalDate from = day(-20 - random.nextInt(30));
        grant.history(from, from.plusDays(pattern[0]));
      }
      if (in(5)) {
        LocalDate from = someDay();
        String unit = stayUnits.get(random.nextInt(stayUnits.size()));
        grant.published(unit, from, from.plusDays(pattern[0]));
      }
      if (in(6)) {
        LocalDate from = day(-1 - random.nextInt(2 * pattern[0]));
        String unit = stayUnits.get(random.nextInt(stayUnits.size()));
        grant.published(unit, from, from.plusDays(pattern[0]));
        if (in(3)) {
          town.livesIn(person, unit).from(from).to(day(1 + random.nextInt(9)));
        }
      }
      if (in(3)) {
        grant.prefers("I2", "I1");
      }
      if (in(25)) {
        grant.assessed("AV-04", false);
      }
      if (in(25)) {
        town.waived("AV-02", "G" + i);
      }
      if (in(12)) {
        town.waived(WAIVED.get(random.nextInt(WAIVED.size())), "G" + i);
      }
    }
    if (size > 2) {
      town.couple("K1", "P0", "P1").notInvoked();
    }
  }

  private void ask() {
    for (int i = 0; i < size; i++) {
      LocalDate from = someDay();
      Town.ShortStaySpec stay =
          town.shortStay("SS" + i, 3 + random.nextInt(12))
              .need(1 + random.nextInt(5))
              .sex(in(2) ? Sex.MALE : Sex.FEMALE)
              .between(from, from.plusDays(random.nextInt(6)));
      if (in(3)) {
        stay.purpose(in(2) ? ShortStayPurpose.ACUTE : ShortStayPurpose.PALLIATIVE);
      }
      if (in(2)) {
        stay.hospitalReady(day(-random.nextInt(9)));
      }
      if (in(3)) {
        stay.of("P" + random.nextInt(2 * size));
        town.person("P" + random.nextInt(2 * size));
      }
      if (in(6)) {
        stay.requires("WHEELCHAIR");
      }
    }
    for (int i = 0; i < 2 * size; i++) {
      town.person("P" + i);
    }
    for (int i = 0; i < 1 + size / 3; i++) {
      town.person("S" + i);
    }
  }

  private void decide() {
    if (in(2)) {
      LocalDate from = someDay();
      String unit = stayUnits.getFirst();
      town.committed(CommitmentKind.RESPITE, "G0", unit, from, from.plusDays(7));
    }
    if (in(2)) {
      LocalDate from = day(random.nextInt(28));
      town.waits("C1", "P2", CareForm.LONG_TERM_SOMATIC);
      town.waived("FEATURE", "C1").waived("AGE", "C1");
      placements.add(Plans.placed("C1", "P2", "L" + size / 3, from));
    }
  }
}
