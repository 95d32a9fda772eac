package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.branch;
import static no.romslig.solver.audit.Draft.branches;
import static no.romslig.solver.audit.Draft.partner;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.audit.Draft.restriction;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.Holder;

/** A couple who live together or not at all, where each institution has one place left. */
final class CoupleInVain {

  final Scene scene;
  final String first;
  final String second;
  final List<String> institutions = new ArrayList<>();
  private final List<List<String>> units = new ArrayList<>();
  private final List<List<Holder>> residents = new ArrayList<>();
  private final String couple;
  private final String feature;

  CoupleInVain(Scene scene, int howMany) {
    this.scene = scene;
    feature = scene.id("F");
    first = scene.id("C");
    second = scene.id("C");
    couple = scene.id("K");
    for (int i = 0; i < howMany; i++) {
      build();
    }
    for (String caseId : List.of(first, second)) {
      scene.town.person(Wing.personOf(caseId)).requires(feature);
      scene.town.waits(caseId, Wing.personOf(caseId), LONG_TERM_SPECIAL);
    }
    scene.town.couple(couple, Wing.personOf(first), Wing.personOf(second));
    scene.propose(draft -> draft.without(UnplacedKind.CASE, first, proof(second)));
    scene.propose(draft -> draft.without(UnplacedKind.CASE, second, proof(first)));
  }

  private void build() {
    String institution = scene.id("I");
    List<String> here = new ArrayList<>();
    List<Holder> living = new ArrayList<>();
    scene.town.institution(institution);
    for (int i = scene.between(0, 2); i >= 0; i--) {
      String unit = scene.id("U");
      scene.town.unit(unit, LONG_TERM_SPECIAL).features(feature).reservedFor(feature);
      here.add(unit);
      if (i > 0) {
        String resident = scene.id("R");
        scene.town.livesIn(resident, unit);
        living.add(resident(resident));
      }
    }
    institutions.add(institution);
    units.add(here);
    residents.add(living);
  }

  String any() {
    return scene.any(List.of(first, second));
  }

  private Witness proof(String partner) {
    List<ClosedBranch> all = new ArrayList<>();
    for (int i = 0; i < institutions.size(); i++) {
      List<Holder> holders = new ArrayList<>(residents.get(i));
      holders.add(partner(Wing.personOf(partner)));
      all.add(
          branch(
              List.of(restriction("COUPLE_AT_INSTITUTION", couple, institutions.get(i))),
              units.get(i),
              holders.toArray(Holder[]::new)));
    }
    return branches(all.toArray(ClosedBranch[]::new));
  }
}
