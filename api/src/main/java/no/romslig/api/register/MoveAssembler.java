package no.romslig.api.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.romslig.data.waiting.Couples;
import no.romslig.data.waiting.Relocations;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Companion;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of couples and of relocations that are asked for. */
@Component
class MoveAssembler {

  private final Couples couples;
  private final Relocations relocations;

  MoveAssembler(Couples couples, Relocations relocations) {
    this.couples = couples;
    this.relocations = relocations;
  }

  List<Couple> couples(Codes codes) {
    return couples.findByEndedOnNullOrderById().stream()
        .map(
            each -> {
              codes.add(each.id(), each.code());
              return new Couple(
                  new CoupleId(each.code()),
                  List.of(codes.person(each.firstId()), codes.person(each.secondId())),
                  each.facts().guaranteeInvoked(),
                  Same.as(CoupleMode.class, each.facts().mode()),
                  companion(each));
            })
        .toList();
  }

  private static @Nullable Companion companion(no.romslig.data.waiting.Couple couple) {
    var stay = Same.orNull(CompanionStay.class, couple.facts().companionStay());
    return stay == null
        ? null
        : new Companion(Objects.requireNonNull(couple.facts().companionCareNeed()), stay);
  }

  /** The relocations of a document, and those that it lacks. */
  record Told(List<Relocation> relocations, List<HeldOut> heldOut) {}

  /**
   * Those that are asked for by that day.
   *
   * @param residents whoever has a home to move from
   */
  Told relocations(Set<UUID> residents, LocalDate day, Codes codes) {
    var told = new ArrayList<Relocation>();
    var heldOut = new ArrayList<HeldOut>();
    for (var each : relocations.findByClosedOnNullOrderById()) {
      if (each.since().isAfter(day)) {
        continue;
      }
      if (residents.contains(each.personId())) {
        told.add(tell(each, codes));
      } else {
        heldOut.add(
            new HeldOut(
                HeldOut.Kind.RELOCATION,
                each.id(),
                codes.of(each.personId()),
                EnumSet.of(Missing.HOME)));
      }
    }
    return new Told(told, heldOut);
  }

  private static Relocation tell(no.romslig.data.waiting.Relocation relocation, Codes codes) {
    var person = codes.person(relocation.personId());
    codes.add(relocation.id(), person.value());
    var facts = relocation.facts();
    return new Relocation(
        person,
        Same.list(CareForm.class, facts.targetCareForms()),
        facts.mandatory(),
        Same.as(Initiative.class, facts.initiative()),
        facts.needClass(),
        facts.needScore(),
        relocation.since(),
        facts.heard(),
        facts.agrees(),
        facts.newDecision(),
        facts.reason());
  }
}
