package no.romslig.api.daily;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.data.decision.RegisterRun;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStay;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.Couples;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the persons whom a run from the registers names beside its documents: of what was held out,
 * and of what was imagined. Works inside of the caller's transaction.
 */
@Component
class NamedPersons {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<HeldOutView>> HELD_OUT = new TypeReference<>() {};
  private static final TypeReference<List<WhatIf>> CHANGES = new TypeReference<>() {};

  private final Persons persons;
  private final CaseFiles cases;
  private final Couples couples;
  private final RespiteGrants grants;
  private final ShortStays shortStays;

  NamedPersons(
      Persons persons,
      CaseFiles cases,
      Couples couples,
      RespiteGrants grants,
      ShortStays shortStays) {
    this.persons = persons;
    this.cases = cases;
    this.couples = couples;
    this.grants = grants;
    this.shortStays = shortStays;
  }

  List<UUID> of(RegisterRun run) {
    var heldOut = JSON.readValue(run.heldOut(), HELD_OUT).stream().flatMap(this::heldOut);
    var imagined =
        JSON.readValue(run.changes(), CHANGES).stream()
            .map(this::imagined)
            .flatMap(Optional::stream);
    return Stream.concat(heldOut, imagined).distinct().toList();
  }

  private Stream<UUID> heldOut(HeldOutView told) {
    var code = told.code();
    return switch (told.kind()) {
      case CASE -> applicant(code).stream();
      case RELOCATION, ABSENCE, RESIDENT, PERSON -> person(code).stream();
      case GRANT -> recipient(code).stream();
      case UNIT -> Stream.empty();
      case COUPLE -> both(code);
      case SHORT_STAY -> guest(code).stream();
      case WAIVER, COMMITMENT ->
          Stream.of(
                  applicant(code).stream(),
                  person(code).stream(),
                  recipient(code).stream(),
                  guest(code).stream(),
                  both(code))
              .flatMap(found -> found);
    };
  }

  private Stream<UUID> both(String code) {
    return couples.findByCode(code).stream()
        .flatMap(couple -> Stream.of(couple.firstId(), couple.secondId()));
  }

  private Optional<UUID> recipient(String code) {
    return grants.findByCode(code).map(RespiteGrant::personId);
  }

  private Optional<UUID> guest(String code) {
    return shortStays.findByCode(code).map(ShortStay::personId);
  }

  private Optional<UUID> imagined(WhatIf change) {
    return switch (change) {
      case WhatIf.UnitClosed _ -> Optional.empty();
      case WhatIf.NeedChanged it -> applicant(it.caseId());
      case WhatIf.PersonDied it -> person(it.person());
      case WhatIf.PlaceLeft it -> person(it.person());
      case WhatIf.UnitChosen it -> applicant(it.caseId());
    };
  }

  private Optional<UUID> applicant(String code) {
    return cases.findByCode(code).map(CaseFile::personId);
  }

  private Optional<UUID> person(String code) {
    return persons.findByCode(code).map(Person::id);
  }
}
