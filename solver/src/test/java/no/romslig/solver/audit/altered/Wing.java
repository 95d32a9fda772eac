package no.romslig.solver.audit.altered;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.Town.day;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Town;

/**
 * Somatic units of one institution that are full: residents, cases of great need that are placed,
 * and cases of less need that are not.
 */
final class Wing {

  final Scene scene;
  final String institution;
  final String feature;
  final List<String> units = new ArrayList<>();
  final List<String> residentUnits = new ArrayList<>();
  final List<Holder> holders = new ArrayList<>();
  final List<String> placed = new ArrayList<>();
  final List<String> waiting = new ArrayList<>();
  private final Map<String, String> proposed = new HashMap<>();

  Wing(Scene scene, int placedCases, int residents, int waitingCases) {
    this.scene = scene;
    institution = scene.id("I");
    feature = scene.id("F");
    scene.town.institution(institution);
    for (int i = 0; i < residents; i++) {
      String unit = unit(LONG_TERM_SOMATIC);
      String resident = scene.id("R");
      scene.town.livesIn(resident, unit).from(day(-scene.between(1, 2000)));
      residentUnits.add(unit);
      holders.add(Draft.resident(resident));
    }
    for (int i = 0; i < placedCases; i++) {
      String caseId = scene.id("C");
      caseOf(caseId, LONG_TERM_SOMATIC).need(5, 90 - i);
      placeInNewUnit(caseId);
    }
    for (int i = 0; i < waitingCases; i++) {
      String caseId = scene.id("C");
      caseOf(caseId, LONG_TERM_SOMATIC).need(3, 60 - i);
      waiting.add(caseId);
      scene.propose(
          draft -> draft.without(caseId, List.copyOf(units), holders.toArray(Holder[]::new)));
    }
  }

  static Wing some(Scene scene) {
    return new Wing(scene, scene.between(1, 3), scene.between(1, 3), scene.between(0, 3));
  }

  static String personOf(String caseId) {
    return "P" + caseId;
  }

  /** The unit that was proposed for the case when it was placed. */
  String unitOf(String caseId) {
    return proposed.getOrDefault(caseId, "");
  }

  boolean isOf(Placement each, String caseId) {
    return new CaseId(caseId).equals(each.caseId());
  }

  /** A case of someone who requires what this wing is reserved for. */
  Town.CaseSpec caseOf(String caseId, CareForm... forms) {
    scene.town.person(personOf(caseId)).requires(feature, "WHEELCHAIR");
    return scene.town.waits(caseId, personOf(caseId), forms);
  }

  /** Proposes a new unit of the wing for the case. */
  void placeInNewUnit(String caseId) {
    String unit = unit(LONG_TERM_SOMATIC);
    int from = scene.between(0, 20);
    placed.add(caseId);
    proposed.put(caseId, unit);
    holders.add(Draft.higher(personOf(caseId)));
    scene.propose(draft -> draft.place(caseId, unit, day(from)));
  }

  private String unit(CareForm form) {
    String unit = scene.id("U");
    scene.town.institution(institution);
    scene.town.unit(unit, form).features(feature, "WHEELCHAIR").reservedFor(feature);
    units.add(unit);
    return unit;
  }

  /** Lets one of those who wait name the set of another. */
  void name(int of, int by) {
    scene.propose(
        draft -> Edit.witness(draft, waiting.get(of), old -> Draft.sameAs(waiting.get(by))));
  }

  /** A further unit that only those of this wing could be proposed; the caller makes it a trap. */
  Town.UnitSpec trap(String unit, CareForm form) {
    scene.town.institution(institution);
    return trapHere(unit, form);
  }

  /** The same in the institution that is open. */
  Town.UnitSpec trapHere(String unit, CareForm form) {
    return scene.town.unit(unit, form).features(feature, "WHEELCHAIR").reservedFor(feature);
  }
}
