package no.romslig.solver.run.place;

import static no.romslig.solver.snapshot.Town.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import no.romslig.solver.rules.HardRule;
import no.romslig.solver.rules.Waivable;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;

/** Makes small towns from a seed, with some of everything that lasting places depend on. */
public final class RandomTown {

  private static final CareForm[] FORMS = {
    CareForm.LONG_TERM_SOMATIC,
    CareForm.LONG_TERM_SOMATIC,
    CareForm.LONG_TERM_SOMATIC,
    CareForm.LONG_TERM_SHELTERED,
    CareForm.LONG_TERM_SHELTERED,
    CareForm.HDO,
    CareForm.HDO,
    CareForm.CARE_HOUSING,
    CareForm.LONG_TERM_SPECIAL,
    CareForm.CHILD_HOME
  };

  private record Room(String id, CareForm form, int capacity, boolean forCouple) {}

  private final Town town = new Town();
  private final SplittableRandom random;
  private final List<Room> rooms = new ArrayList<>();
  private final List<String> residents = new ArrayList<>();
  private final List<String> applicants = new ArrayList<>();
  private final boolean couples;
  private int people;

  private RandomTown(long seed, boolean couples) {
    random = new SplittableRandom(seed);
    this.couples = couples;
  }

  public static Snapshot of(long seed, boolean couples) {
    return new RandomTown(seed, couples).make();
  }

  private Snapshot make() {
    rules();
    build();
    moveIn();
    apply();
    if (couples) {
      RandomCouples.add(town, random, residents, applicants, this::newPerson);
    }
    decide();
    waive(town.snapshot());
    return town.snapshot();
  }

  private void rules() {
    town.rules(chance(50) ? "kinn" : "more-og-romsdal");
    if (chance(35)) {
      town.overrides().put("turnoverNights", 1);
    }
    if (chance(30)) {
      town.overrides().put("scoreBand", 10);
    }
    if (chance(20)) {
      town.overrides().putObject("external").put("useFor", chance(50) ? "RIGHT" : "ALL");
    }
    if (chance(40)) {
      town.overrides()
          .putObject("cohabitation")
          .put("partnerRank", chance(50) ? "OWN" : "HIGHER")
          .put("partnerMustHaveNeed", chance(50));
    }
  }

  private void build() {
    int units = 6 + random.nextInt(3);
    int houses = 2 + random.nextInt(2);
    for (int k = 0; k < units; k++) {
      int house = k < houses ? k : random.nextInt(houses);
      var institution = town.institution("I" + house).at(61.5 + house / 10.0, 5);
      if (house == 2 && chance(50)) {
        institution.external();
      }
      if (chance(40)) {
        town.ward("I" + house + "-B");
      }
      buildUnit("U" + k);
    }
    if (couples || chance(20)) {
      town.institution("I" + random.nextInt(2));
      town.unit("K0", CareForm.SHORT_TERM);
      rooms.add(new Room("K0", CareForm.SHORT_TERM, 1, false));
    }
  }

  private void buildUnit(String id) {
    CareForm form = FORMS[random.nextInt(FORMS.length)];
    var unit = town.unit(id, form);
    boolean forCouple = chance(couples ? 30 : 8);
    boolean forTwo = !forCouple && chance(20);
    if (forCouple) {
      unit.forCouple();
    } else if (forTwo) {
      unit.forTwo();
    }
    if (form == CareForm.HDO && chance(60)) {
      unit.equivalent();
    }
    if (chance(30)) {
      unit.features("WHEELCHAIR");
    }
    if (chance(6)) {
      unit.features("WHEELCHAIR", "PALLIATIVE").reservedFor("PALLIATIVE");
    }
    if (chance(15)) {
      unit.opens(day(random.nextInt(35)));
    }
    if (chance(4)) {
      unit.closes(day(chance(50) ? 182 : 100));
    }
    if (chance(8)) {
      unit.closed(day(random.nextInt(10)), day(12 + random.nextInt(20)));
    }
    if (chance(25)) {
      unit.alsoFor(CareForm.SHORT_TERM, CareForm.RESPITE);
    }
    rooms.add(new Room(id, form, forCouple || forTwo ? 2 : 1, forCouple));
  }

  private void moveIn() {
    for (Room room : rooms) {
      for (int place = 0; place < room.capacity(); place++) {
        if (chance(room.capacity() == 2 ? 45 : 60)) {
          moveInto(room);
        }
      }
      if (chance(3)) {
        moveInto(room);
      }
    }
  }

  private void moveInto(Room room) {
    boolean child = room.form() == CareForm.CHILD_HOME;
    String resident = newPerson(child);
    var lives = town.livesIn(resident, room.id());
    if (room.form() == CareForm.SHORT_TERM) {
      if (chance(50)) {
        lives.to(day(1 + random.nextInt(40)));
      }
      applicants.add(resident);
      return;
    }
    if (chance(30)) {
      lives.to(day(1 + random.nextInt(34)));
      if (chance(50)) {
        applicants.add(resident);
      }
      return;
    }
    if (chance(15)) {
      lives.as(CareForm.SHORT_TERM);
      if (!child) {
        applicants.add(resident);
      }
      return;
    }
    if (chance(5)) {
      lives.from(day(5));
    }
    residents.add(resident);
    boolean dwelling = room.form().isDwelling();
    if (dwelling && chance(45)) {
      applicants.add(resident);
    } else if (chance(65)) {
      mayMove(resident);
    }
  }

  private void mayMove(String resident) {
    var move = town.mayMove(resident, forms());
    move.need(1 + random.nextInt(5), random.nextInt(100));
    if (chance(45)) {
      move.mandatory();
    } else if (chance(40)) {
      move.asked();
    }
    if (chance(20)) {
      move.unheard();
    } else if (chance(15)) {
      move.disagrees(chance(50));
    }
  }

  private void apply() {
    int cases = 8 + random.nextInt(2);
    while (applicants.size() > cases) {
      applicants.remove(random.nextInt(applicants.size()));
    }
    while (applicants.size() < cases) {
      applicants.add(newPerson(chance(8)));
    }
    for (int k = 0; k < applicants.size(); k++) {
      apply("C" + k, applicants.get(k));
    }
  }

  private void apply(String id, String person) {
    var waits = town.waits(id, person, forms());
    waits.need(1 + random.nextInt(5), random.nextInt(100));
    waits.since(LocalDate.of(2025, 6, 1).plusDays(random.nextInt(200)));
    if (chance(35)) {
      waits.right();
    }
    if (chance(15)) {
      waits.ready(day(random.nextInt(32)));
    }
    if (chance(15)) {
      waits.declined(rooms.get(random.nextInt(rooms.size())).id());
    }
    if (chance(15)) {
      waits.withoutOwnWish();
    }
    if (chance(5)) {
      waits.assessed("LT-07", chance(50));
    }
    if (chance(10)) {
      waits.overridden(1 + random.nextInt(5), null);
    }
    if (chance(40)) {
      waits.prefers("I" + random.nextInt(2));
    }
    if (chance(6)) {
      String[] rules = {
        "NOT-GRANTED", "DECLINED", "FEATURE", "SK-03", "LOOK-AHEAD", "AGE", "START"
      };
      town.waived(rules[random.nextInt(rules.length)], id);
    }
  }

  private CareForm[] forms() {
    List<CareForm> forms = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    while (forms.size() < count) {
      CareForm form = FORMS[random.nextInt(FORMS.length)];
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }
    return forms.toArray(CareForm[]::new);
  }

  private String newPerson(boolean child) {
    String id = "P" + people++;
    var person = town.person(id);
    if (child) {
      person.born(
          chance(40)
              ? Town.MONDAY.minusYears(18).plusDays(1 + random.nextInt(30))
              : LocalDate.of(2012, 5, 5));
    }
    if (chance(50)) {
      person.male();
    }
    if (chance(50)) {
      person.sharesRoom();
    }
    if (chance(45)) {
      person.needsShelter();
    }
    if (chance(15)) {
      person.requires("WHEELCHAIR");
    }
    if (chance(4)) {
      person.requires("PALLIATIVE");
    }
    if (chance(10)) {
      person.residentSince(
          chance(30) ? null : Town.MONDAY.minusMonths(24).plusDays(random.nextInt(40)));
    }
    if (chance(70)) {
      person.at(61.5 + random.nextInt(4) / 10.0, 5 + random.nextInt(3) / 10.0);
    }
    return id;
  }

  /** Commitments to places and stays. */
  private void decide() {
    List<Room> lasting = rooms.stream().filter(room -> room.form().isLasting()).toList();
    if (chance(20)) {
      Room room = lasting.get(random.nextInt(lasting.size()));
      town.committed(CommitmentKind.PLACEMENT, "C0", room.id(), day(random.nextInt(30)), null);
    }
    if (chance(15) && !residents.isEmpty()) {
      String resident = residents.get(random.nextInt(residents.size()));
      Room room = lasting.get(random.nextInt(lasting.size()));
      if (!applicants.contains(resident)) {
        town.committed(
            CommitmentKind.RELOCATION, resident, room.id(), day(random.nextInt(30)), null);
      }
    }
    if (chance(15)) {
      String person = applicants.get(random.nextInt(applicants.size()));
      LocalDate from = day(random.nextInt(10));
      town.grant("G0", person, 7, 28)
          .published(rooms.get(random.nextInt(rooms.size())).id(), from, from.plusDays(7));
    }
    if (chance(10)) {
      town.shortStay("S0", 5).of(chance(50) ? applicants.getFirst() : newPerson(false));
      town.committed(
          CommitmentKind.SHORT_STAY,
          "S0",
          rooms.get(random.nextInt(rooms.size())).id(),
          day(2),
          day(7));
    }
  }

  /** Exceptions of every kind that may be made, for whatever they may be made. */
  private void waive(Snapshot made) {
    int count = chance(35) ? 1 + random.nextInt(3) : 0;
    for (int k = 0; k < count; k++) {
      Waivable.Item[] items = Waivable.Item.values();
      Waivable.Item item = items[random.nextInt(items.length)];
      List<String> ids = ids(item, made);
      List<HardRule> rules =
          Arrays.stream(HardRule.values()).filter(rule -> Waivable.isFor(item, rule)).toList();
      HardRule rule = rules.get(random.nextInt(rules.size()));
      if (item == Waivable.Item.COUPLE && chance(60)) {
        rule = chance(50) ? HardRule.SB_01 : HardRule.SB_04;
      } else if (chance(20)) {
        rule = HardRule.SHARED_ROOM;
      }
      if (!ids.isEmpty()) {
        town.waived(rule.id(), ids.get(random.nextInt(ids.size())));
      }
    }
  }

  private static List<String> ids(Waivable.Item item, Snapshot made) {
    return switch (item) {
      case CASE -> made.cases().stream().map(each -> each.id().value()).toList();
      case RELOCATION -> made.relocations().stream().map(each -> each.personId().value()).toList();
      case COUPLE -> made.couples().stream().map(each -> each.id().value()).toList();
      case GRANT -> made.respiteGrants().stream().map(each -> each.id().value()).toList();
      case SHORT_STAY -> made.shortStays().stream().map(each -> each.id().value()).toList();
    };
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
