package no.romslig.solver.audit.altered;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.Town.day;

import no.romslig.solver.audit.Change;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.PersonId;

/** A resident moves so that a case of great need gets the sheltered place. */
final class Chain {
  final Wing wing;
  final String resident;
  final String caseId;

  Chain(Scene scene) {
    wing = new Wing(scene, scene.between(1, 2), 1, 0);
    resident = scene.id("R");
    caseId = scene.id("C");
    String home = scene.id("U");
    String target = scene.id("U");
    wing.trap(home, LONG_TERM_SHELTERED);
    wing.trap(target, LONG_TERM_SOMATIC);
    scene.town.livesIn(resident, home);
    scene.town.person(resident).requires(wing.feature);
    var relocation = scene.town.mayMove(resident, LONG_TERM_SOMATIC).mandatory();
    boolean heard = scene.random.nextBoolean();
    if (!heard) {
      relocation.unheard();
    }
    wing.caseOf(caseId, LONG_TERM_SHELTERED).need(5, 99);
    scene.town.person(Wing.personOf(caseId)).needsShelter();
    int on = scene.between(0, 20);
    scene.propose(
        draft -> {
          draft.relocate(resident, home, target, day(on));
          draft.place(caseId, home, day(on + scene.turnover()), resident);
          if (!heard) {
            draft.lastRelocationNotExecutable();
            draft.lastPlacement(each -> Change.executable(each, false));
          }
        });
  }

  boolean isMover(ProposedRelocation each) {
    return each.personId().equals(new PersonId(resident));
  }
}
