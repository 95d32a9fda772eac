package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShortStayPurpose;
import no.romslig.solver.snapshot.Town;

/** Towns so small, and so short of beds, that every plan can be tried. */
final class TinyTown {

  private static final int HORIZON = 20;

  private final Random random;
  final Town town = new Town().horizon(HORIZON);
  final Rules rules;

  TinyTown(long seed) {
    random = new Random(seed);
    Rules some = Rules.KINN.longest(6).quota(in(3) ? null : 8, 14);
    rules = in(4) ? some.turnover(1) : some;
    int units = 1 + random.nextInt(2);
    for (int i = 0; i < units; i++) {
      Town.UnitSpec unit = town.unit("U" + i, CareForm.RESPITE).alsoFor(CareForm.SHORT_TERM);
      if (in(5)) {
        unit.forTwo();
      }
      if (in(3)) {
        int from = random.nextInt(HORIZON);
        unit.closed(day(from), day(from + 2));
      }
    }
    int grants = 1 + random.nextInt(2) + units;
    for (int i = 0; i < grants; i++) {
      Town.GrantSpec grant =
          town.grant("G" + i, "P" + i, 3 + random.nextInt(4), 10)
              .valid(day(0), null)
              .need(1 + random.nextInt(5));
      town.person("P" + i).sex(in(2) ? Sex.MALE : Sex.FEMALE);
      if (in(2)) {
        town.person("P" + i).sharesRoom();
      }
      if (in(3)) {
        grant.startsOn(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
      }
      if (in(3)) {
        int from = random.nextInt(HORIZON);
        grant.unavailable(day(from), day(from + 3));
      }
    }
    int stays = random.nextInt(3);
    for (int i = 0; i < stays; i++) {
      int from = random.nextInt(HORIZON);
      Town.ShortStaySpec stay =
          town.shortStay("SS" + i, 3 + random.nextInt(4))
              .between(day(from), day(from + random.nextInt(4)))
              .need(1 + random.nextInt(5));
      if (in(2)) {
        stay.hospitalReady(day(-random.nextInt(5)));
      }
      if (in(3)) {
        stay.purpose(ShortStayPurpose.ACUTE);
      }
    }
  }

  private boolean in(int times) {
    return random.nextInt(times) == 0;
  }

  Facts facts() {
    return new Facts(town.snapshot(), rules.ruleSet(), List.of(), List.of());
  }
}
