package no.romslig.api.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.ClaimAnswer;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.PlaceDesk;
import no.romslig.data.booking.StandingBreaches;
import no.romslig.data.institution.Units;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingFacts;
import no.romslig.data.waiting.RatingKind;
import no.romslig.data.waiting.Whereabouts;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the registers tell after the day on which they were filled. */
@ApplicationTest
class AssemblyTest {

  @Autowired private SnapshotLoader loader;
  @Autowired private SnapshotAssembler assembler;
  @Autowired private RegisterTransactions transactions;
  @Autowired private ApplicationContext context;

  @Test
  void fillsEmptyRegistersOnly() {
    var town = loaded(Samples.generate("fjordvik", 1));

    assertThatThrownBy(() -> loader.load(town.acting(), town.snapshot()))
        .isInstanceOf(RegistersInUseException.class);
    assertThat(assembled(town, 0).snapshot()).isEqualTo(town.snapshot());
  }

  @Test
  void fillsNoRegistersWithTheSnapshotOfAnotherMunicipality() {
    var town = loaded(Samples.generate("fjordvik", 1));
    var other = Installed.of(Samples.generate("fjordvik", 1));

    assertThatThrownBy(() -> loader.load(other.acting(), town.snapshot()))
        .isInstanceOf(OtherMunicipalityException.class);
    assertThatThrownBy(() -> assembled(other, 0)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void holdsOutAResidentsMoveOnceTheResidentIsGone() {
    var town = loaded(Samples.generate("fjordvik", 1));
    var move = town.snapshot().relocations().getFirst();
    in(
        town,
        () -> {
          var person = row(move.personId());
          for (var booking : bean(Bookings.class).findByPersonIdOrderById(person)) {
            var starts = booking.nights().starts();
            booking.moveTo(new Nights(starts, town.snapshot().asOf()));
          }
        });

    var assembly = assembled(town, 0);

    assertThat(assembly.snapshot().relocations()).doesNotContain(move);
    assertThat(assembly.heldOut())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(HeldOut.Kind.RELOCATION);
              assertThat(it.code()).isEqualTo(move.personId().value());
              assertThat(it.missing()).containsExactly(Missing.HOME);
            });
  }

  @Test
  void holdsOutAnApplicationUntilEverythingIsThere() {
    var town = loaded(Samples.generate("fjordvik", 1));
    var before = assembled(town, 0).snapshot().cases();
    var opened = new UUID[1];
    in(town, () -> opened[0] = apply(town.snapshot().asOf()));

    var held = assembled(town, 0);
    assertThat(held.snapshot().cases()).isEqualTo(before);
    assertThat(held.heldOut())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.id()).isEqualTo(opened[0]);
              assertThat(it.code()).isEqualTo("late");
              assertThat(it.missing())
                  .isEqualTo(
                      EnumSet.of(
                          Missing.SIGNATURE, Missing.CONSENT, Missing.LEGAL_STATUS, Missing.NEED));
            });

    in(town, () -> complete(opened[0], town.snapshot().asOf()));
    var complete = assembled(town, 0);
    assertThat(complete.heldOut()).isEmpty();
    assertThat(complete.snapshot().cases()).hasSize(before.size() + 1);
    assertThat(complete.snapshot().cases().getLast())
        .satisfies(
            it -> {
              assertThat(it.id().value()).isEqualTo("late");
              assertThat(it.needClass()).isEqualTo(4);
              assertThat(it.waitingSince()).isEqualTo(town.snapshot().asOf());
            });
  }

  /** The decided place of a case that is held out must not look free. */
  @Test
  void tellsTheDecidedPlaceOfACaseThatIsHeldOutAsAnOccupancy() {
    var town = loaded(Samples.generate("fjordvik", 1));
    var day = town.snapshot().asOf();
    var taken = new ClaimAnswer[1];
    in(
        town,
        () -> {
          var file = bean(CaseFiles.class).findById(apply(day)).orElseThrow();
          for (var unit : bean(Units.class).findAllByOrderById()) {
            taken[0] =
                bean(PlaceDesk.class)
                    .take(
                        Claim.placement(
                            file.id(), file.personId(), unit.id(), new Nights(day, null)));
            if (taken[0] instanceof ClaimAnswer.Taken) {
              return;
            }
          }
        });

    var assembly = assembled(town, 0).snapshot();

    assertThat(taken[0]).isInstanceOf(ClaimAnswer.Taken.class);
    assertThat(assembly.commitments()).isEqualTo(town.snapshot().commitments());
    assertThat(assembly.occupancies()).hasSize(town.snapshot().occupancies().size() + 1);
  }

  @Test
  void tellsTomorrowWhatHasChangedByItself() {
    var town = loaded(Samples.generate("fjordvik", 1));
    var stay =
        town.snapshot().occupancies().stream()
            .filter(each -> each.careForm() == CareForm.SHORT_TERM && each.to() != null)
            .findFirst()
            .orElseThrow();

    var tomorrow = assembled(town, 1).snapshot();
    assertThat(tomorrow.asOf()).isEqualTo(town.snapshot().asOf().plusDays(1));
    assertThat(nights(tomorrow, stay.personId()))
        .isEqualTo(nights(town.snapshot(), stay.personId()) + 1);

    var far = assembled(town, 200).snapshot();
    assertThat(far.occupancies()).doesNotContain(stay);
    assertThat(far.respiteGrants())
        .allSatisfy(
            grant ->
                assertThat(grant.published())
                    .allSatisfy(it -> assertThat(it.to()).isAfter(far.asOf())));
  }

  @Test
  void letsNobodyIntoARoomThatWasTooFullBeforeTheRegistersKnewOfIt() {
    var sample = Samples.generate("fjordvik", 1);
    var crowded =
        sample.occupancies().stream()
            .filter(each -> each.careForm() == CareForm.LONG_TERM_SOMATIC && each.to() == null)
            .findFirst()
            .orElseThrow();
    var second = new PersonId("second");
    var persons = new ArrayList<Person>(sample.persons());
    var like = sample.persons().getFirst();
    persons.add(
        new Person(
            second,
            like.birthDate(),
            like.sex(),
            null,
            null,
            like.requiredFeatures(),
            false,
            false,
            false,
            Set.of(),
            0));
    var occupancies = new ArrayList<Occupancy>(sample.occupancies());
    occupancies.add(
        new Occupancy(
            second,
            crowded.unitId(),
            sample.asOf().minusDays(3),
            sample.asOf().plusDays(20),
            crowded.careForm(),
            List.of()));
    var town = loaded(with(sample, persons, occupancies));

    in(
        town,
        () -> {
          assertThat(bean(StandingBreaches.class).count()).isEqualTo(2);
          var unit =
              bean(Units.class).findAllByOrderById().stream()
                  .filter(each -> each.code().equals(crowded.unitId().value()))
                  .findFirst()
                  .orElseThrow();
          var other =
              bean(Persons.class).findAllByOrderById().stream()
                  .filter(each -> isApplicantWithoutPlace(each.code(), sample))
                  .findFirst()
                  .orElseThrow();
          var claim =
              Claim.occupancy(
                  other.id(),
                  unit.id(),
                  new Nights(sample.asOf(), sample.asOf().plusDays(1)),
                  no.romslig.data.institution.CareForm.SHORT_TERM);
          assertThat(bean(PlaceDesk.class).take(claim)).isInstanceOf(ClaimAnswer.UnitFull.class);
        });
  }

  private static boolean isApplicantWithoutPlace(String code, Snapshot sample) {
    var person = new PersonId(code);
    return sample.cases().stream().map(Case::personId).anyMatch(person::equals)
        && sample.occupancies().stream().map(Occupancy::personId).noneMatch(person::equals);
  }

  private static Snapshot with(Snapshot town, List<Person> persons, List<Occupancy> occupancies) {
    return new Snapshot(
        town.schemaVersion(),
        town.municipality(),
        town.asOf(),
        town.horizonDays(),
        town.ruleSet(),
        town.institutions(),
        persons,
        occupancies,
        town.cases(),
        town.couples(),
        town.relocations(),
        town.respiteGrants(),
        town.shortStays(),
        town.commitments(),
        town.waivers());
  }

  private UUID row(PersonId person) {
    return bean(Persons.class).findAllByOrderById().stream()
        .filter(each -> each.code().equals(person.value()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID apply(LocalDate day) {
    var ids = bean(EntryIds.class);
    var person = person(ids, day);
    var application = ids.next();
    bean(Applications.class)
        .save(new Application(application, person, day, ApplicationOrigin.ORAL, null, null));
    var file = ids.next();
    bean(CaseFiles.class)
        .save(
            new CaseFile(
                file,
                "late",
                application,
                person,
                day,
                null,
                new CaseFacts(
                    List.of(no.romslig.data.institution.CareForm.LONG_TERM_SOMATIC),
                    null,
                    Whereabouts.HOME,
                    true,
                    false)));
    return file;
  }

  private UUID person(EntryIds ids, LocalDate day) {
    var like = bean(Persons.class).findAllByOrderById().getFirst();
    return bean(Persons.class)
        .save(new no.romslig.data.person.Person(ids.next(), "late-" + day, like.facts()))
        .id();
  }

  private void complete(UUID file, LocalDate day) {
    var ids = bean(EntryIds.class);
    var application =
        bean(Applications.class)
            .findById(bean(CaseFiles.class).findById(file).orElseThrow().applicationId())
            .orElseThrow();
    application.complete(day, Consent.GIVEN);
    bean(CaseSteps.class).save(new CaseStep(ids.next(), file, CaseStatus.WAITLIST, day, null));
    bean(NeedRatings.class)
        .save(
            new NeedRating(
                ids.next(), file, new RatingFacts(RatingKind.SCORED, 3, 10, null, null, null)));
    bean(NeedRatings.class)
        .save(
            new NeedRating(
                ids.next(), file, new RatingFacts(RatingKind.SCORED, 4, 20, null, null, null)));
  }

  private Installed loaded(Snapshot snapshot) {
    var town = Installed.of(snapshot);
    loader.load(town.acting(), town.snapshot());
    return town;
  }

  private Assembly assembled(Installed town, int days) {
    return assembler.assemble(town.acting(), town.snapshot().asOf().plusDays(days));
  }

  private void in(Installed town, Runnable work) {
    transactions.run(town.acting(), work);
  }

  private <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  private static int nights(Snapshot snapshot, PersonId person) {
    return snapshot.persons().stream()
        .filter(each -> each.id().equals(person))
        .findFirst()
        .orElseThrow()
        .shortTermNightsThisYear();
  }
}
