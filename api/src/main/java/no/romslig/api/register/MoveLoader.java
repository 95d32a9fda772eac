package no.romslig.api.register;

import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.CompanionStay;
import no.romslig.data.waiting.CoupleFacts;
import no.romslig.data.waiting.CoupleMode;
import no.romslig.data.waiting.Couples;
import no.romslig.data.waiting.Initiative;
import no.romslig.data.waiting.RelocationFacts;
import no.romslig.data.waiting.Relocations;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Relocation;
import org.springframework.stereotype.Component;

/** Registers a document's couples and relocations. */
@Component
class MoveLoader {

  private final Couples couples;
  private final Relocations relocations;

  MoveLoader(Couples couples, Relocations relocations) {
    this.couples = couples;
    this.relocations = relocations;
  }

  void load(Loading loading) {
    for (Couple couple : loading.snapshot().couples()) {
      var companion = couple.companion();
      couples.save(
          new no.romslig.data.waiting.Couple(
              loading.made(couple.id()),
              couple.id().value(),
              loading.row(couple.first()),
              loading.row(couple.second()),
              null,
              new CoupleFacts(
                  couple.guaranteeInvoked(),
                  Same.as(CoupleMode.class, couple.mode()),
                  companion == null ? null : Same.as(CompanionStay.class, companion.stay()),
                  companion == null ? null : companion.careNeed())));
    }
    for (Relocation each : loading.snapshot().relocations()) {
      relocations.save(
          new no.romslig.data.waiting.Relocation(
              loading.madeRelocation(each.personId()),
              loading.row(each.personId()),
              each.since(),
              null,
              new RelocationFacts(
                  Same.list(CareForm.class, each.targetCareForms()),
                  each.mandatory(),
                  Same.as(Initiative.class, each.initiative()),
                  each.needClass(),
                  each.needScore(),
                  each.heard(),
                  each.agrees(),
                  each.newDecision(),
                  each.reason())));
    }
  }
}
