package no.romslig.solver.explain.text;

import static no.romslig.solver.explain.text.Phrases.Bundle.LETTERS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.romslig.solver.explain.alert.ApplicationKind;
import no.romslig.solver.explain.alert.BreachKind;
import no.romslig.solver.explain.alert.Warning;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Names what a list entry is about, without naming a person. */
final class Subjects {

  private final Phrases phrases;
  private final Words words;
  private final Situation situation;

  Subjects(Phrases phrases, Words words, Situation situation) {
    this.phrases = phrases;
    this.words = words;
    this.situation = situation;
  }

  String ofCase(String id) {
    return phrases.say(LETTERS, "subject.case", Map.of("id", id));
  }

  String ofGrant(String id) {
    return phrases.say(LETTERS, "subject.grant", Map.of("id", id));
  }

  String ofShortStay(String id) {
    return phrases.say(LETTERS, "subject.shortStay", Map.of("id", id));
  }

  String ofResident(UnitId unit) {
    return phrases.say(LETTERS, "subject.resident", Map.of("unit", words.of(unit)));
  }

  /** By the case, the grant, the home or the stay: whichever the office knows the person by. */
  String of(PersonId person) {
    Case aCase = situation.caseOf(person);
    if (aCase != null) {
      return ofCase(aCase.id().value());
    }
    List<Occupancy> occupancies = situation.occupanciesOf(person);
    if (!occupancies.isEmpty()) {
      return ofResident(occupancies.getLast().unitId());
    }
    for (RespiteGrant grant : situation.snapshot().respiteGrants()) {
      if (grant.personId().equals(person)) {
        return ofGrant(grant.id().value());
      }
    }
    for (ShortStay stay : situation.snapshot().shortStays()) {
      if (person.equals(stay.personId())) {
        return ofShortStay(stay.id().value());
      }
    }
    String companion = ofCompanion(person);
    return companion == null ? phrases.say(LETTERS, "subject.person") : companion;
  }

  /** By the partner: the case, or the home; null where there is no partner with either. */
  @Nullable String ofCompanion(PersonId person) {
    Couple couple = situation.coupleOf(person);
    if (couple == null) {
      return null;
    }
    PersonId partner = couple.partnerOf(person);
    Case partners = situation.caseOf(partner);
    if (partners != null) {
      return ofPartner(partners.id().value());
    }
    Occupancy home = situation.homeOf(partner);
    return home == null
        ? null
        : phrases.say(LETTERS, "subject.residentsPartner", Map.of("unit", words.of(home.unitId())));
  }

  String ofPartner(String caseId) {
    return phrases.say(LETTERS, "subject.partner", Map.of("id", caseId));
  }

  String of(Couple couple) {
    List<String> cases =
        couple.personIds().stream()
            .map(situation::caseOf)
            .filter(Objects::nonNull)
            .map(each -> each.id().value())
            .toList();
    if (!cases.isEmpty()) {
      return cases.size() == 1
          ? ofCase(cases.getFirst())
          : phrases.say(LETTERS, "subject.cases", Map.of("ids", phrases.and(cases)));
    }
    Occupancy home =
        couple.personIds().stream()
            .map(situation::homeOf)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return home == null
        ? phrases.say(LETTERS, "subject.couple")
        : phrases.say(LETTERS, "subject.residentCouple", Map.of("unit", words.of(home.unitId())));
  }

  /** Empty where the alert's own text names the place that it is about. */
  String of(Warning warning) {
    return switch (warning) {
      case Warning.NoInterimService it -> ofCase(it.refId());
      case Warning.RightWithoutPlace it -> ofCase(it.refId());
      case Warning.InterimStayEnds it -> ofCase(it.refId());
      case Warning.HospitalReadyWithoutStay it -> ofShortStay(it.refId());
      case Warning.PublishedStayImpossible it -> ofGrant(it.refId());
      case Warning.RespiteForResident it -> ofGrant(it.refId());
      case Warning.GrantEnds it -> ofGrant(it.refId());
      case Warning.RespiteAtMaximum it -> ofGrant(it.refId());
      case Warning.GrantExceedsRules it -> ofGrant(it.refId());
      case Warning.UnitClosesWithResident _ -> "";
      case Warning.HearingMissing it -> of(it.personId());
      case Warning.ChildTurns18 it -> of(it.personId());
      case Warning.ShortTerm60Nights it -> of(it.personId());
      case Warning.CoupleApart it -> ofCouple(it.refId());
      case Warning.CompanionWithoutNeed it -> ofCouple(it.refId());
      case Warning.AssessmentMissing it -> of(it.kind(), it.about());
      case Warning.NoUnitWithFeatures it -> of(it.kind(), it.about());
      case Warning.WaiverUsed it -> of(it.kind(), it.about());
      case Warning.Tie it -> of(it.kind(), it.about());
      case Warning.StandingBreach it -> ofBreach(it);
    };
  }

  private String of(ApplicationKind kind, String refId) {
    return switch (kind) {
      case CASE -> ofCase(refId);
      case GRANT -> ofGrant(refId);
      case SHORT_STAY -> ofShortStay(refId);
      case COUPLE -> ofCouple(refId);
      case RELOCATION -> of(new PersonId(refId));
    };
  }

  private String ofCouple(String id) {
    return situation.snapshot().couples().stream()
        .filter(couple -> couple.id().value().equals(id))
        .findFirst()
        .map(this::of)
        .orElseGet(() -> phrases.say(LETTERS, "subject.couple"));
  }

  private String ofBreach(Warning.StandingBreach breach) {
    if (breach.kind() == BreachKind.OVER_CAPACITY
        || breach.kind() == BreachKind.SHARED_AGAINST_WISH
        || breach.kind() == BreachKind.SHARED_BY_DIFFERENT_SEX) {
      return "";
    }
    if (situation.findGrant(breach.about()) != null && breach.unitId() == null) {
      return ofGrant(breach.about());
    }
    if (breach.personIds().isEmpty()) {
      return ofShortStay(breach.about());
    }
    String person = of(breach.personIds().getFirst());
    return breach.unitId() != null && person.equals(ofResident(breach.unitId())) ? "" : person;
  }
}
