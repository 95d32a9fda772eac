package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.audit.Change;

/** Someone is put where there is no room, or beside someone with whom nobody shares. */
final class RoomAlterations {

  private RoomAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("CAPACITY", RoomAlterations::intoAnOccupiedUnit);
    all.put("CAPACITY, two who come", RoomAlterations::twoIntoOneUnit);
    all.put("CAPACITY, turnover", RoomAlterations::withoutTheNightsBetween);
    all.put("SHARED-ROOM", RoomAlterations::besideSomeoneWhoDoesNotShare);
    all.put("LT-15, lasting", RoomAlterations::intoALentPlace);
    return all;
  }

  private static Altered intoAnOccupiedUnit(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.any(wing.placed);
    String unit = scene.any(wing.residentUnits);
    return new Altered(
        draft -> Edit.toUnit(draft, caseId, unit), "CAPACITY " + caseId + " " + unit);
  }

  private static Altered twoIntoOneUnit(Scene scene) {
    var wing = new Wing(scene, scene.between(2, 4), scene.between(0, 2), scene.between(0, 2));
    String first = wing.placed.getFirst();
    String second = wing.placed.getLast();
    String unit = wing.unitOf(first);
    var ids = List.of(first, second).stream().sorted().toList();
    return new Altered(
        draft -> Edit.toUnit(draft, second, unit),
        "CAPACITY " + String.join(" ", ids) + " " + unit);
  }

  private static Altered withoutTheNightsBetween(Scene scene) {
    int nights = scene.turnover(scene.between(1, 3));
    var wing = Wing.some(scene);
    String caseId = scene.id("C");
    String unit = scene.id("U");
    int leaves = scene.between(3, 20);
    wing.trap(unit, LONG_TERM_SPECIAL);
    scene.town.livesIn(scene.id("R"), unit).to(day(leaves));
    wing.caseOf(caseId, LONG_TERM_SPECIAL);
    scene.propose(draft -> draft.place(caseId, unit, day(leaves + nights)));
    int sooner = scene.between(1, nights);
    return new Altered(
        draft ->
            Edit.placement(draft, caseId, each -> Change.from(each, day(leaves + nights - sooner))),
        "CAPACITY " + caseId + " " + unit);
  }

  private static Altered besideSomeoneWhoDoesNotShare(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.any(wing.placed);
    String room = scene.id("U");
    String resident = scene.id("R");
    wing.trap(room, LONG_TERM_SOMATIC).forTwo();
    scene.town.livesIn(resident, room);
    if (scene.random.nextBoolean()) {
      scene.town.person(resident).male().sharesRoom();
    }
    return new Altered(
        draft -> Edit.toUnit(draft, caseId, room), "SHARED-ROOM " + caseId + " " + room);
  }

  private static Altered intoALentPlace(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.any(wing.placed);
    String unit = scene.id("U");
    wing.trap(unit, LONG_TERM_SOMATIC);
    scene
        .town
        .livesIn(scene.id("R"), unit)
        .away(day(-scene.between(1, 20)), day(scene.between(21, 90)), true);
    return new Altered(draft -> Edit.toUnit(draft, caseId, unit), "LT-15 " + caseId);
  }
}
