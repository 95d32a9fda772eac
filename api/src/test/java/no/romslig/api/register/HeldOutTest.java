package no.romslig.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.ClaimAnswer;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.PlaceDesk;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.Units;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
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
import no.romslig.data.waiting.WaitlistEntries;
import no.romslig.data.waiting.WaitlistEntry;
import no.romslig.data.waiting.Whereabouts;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is registered and cannot be ranked yet, or not any more. */
@ApplicationTest
class HeldOutTest {

  @Autowired private ApplicationContext context;
  private RegisteredTown town;

  @BeforeEach
  void load() {
    town = RegisteredTown.load(context, Samples.generate("fjordvik", 1));
  }

  @Test
  void isAnApplicationUntilEverythingIsThere() {
    var before = town.after(0).snapshot().cases();
    var opened = new UUID[1];
    town.in(() -> opened[0] = apply());

    var held = town.after(0);
    assertThat(held.snapshot().cases()).isEqualTo(before);
    assertThat(held.heldOut())
        .containsExactly(
            new HeldOut(
                HeldOut.Kind.CASE,
                opened[0],
                "late",
                EnumSet.of(
                    Missing.SIGNATURE, Missing.CONSENT, Missing.LEGAL_STATUS, Missing.NEED)));

    town.in(() -> complete(opened[0]));
    var complete = town.after(0);
    assertThat(complete.heldOut()).isEmpty();
    assertThat(complete.snapshot().cases()).hasSize(before.size() + 1);
    assertThat(complete.snapshot().cases().getLast())
        .satisfies(
            it -> {
              assertThat(it.id().value()).isEqualTo("late");
              assertThat(it.needClass()).as("the last rating").isEqualTo(4);
              assertThat(it.waitingSince()).isEqualTo(town.day());
            });
  }

  @Test
  void isNotFreeForAllThatWhereAPlaceIsDecided() {
    var taken = new ClaimAnswer[1];
    town.in(
        () -> {
          var file = town.bean(CaseFiles.class).findById(apply()).orElseThrow();
          for (var unit : town.bean(Units.class).findAllByOrderById()) {
            taken[0] =
                town.bean(PlaceDesk.class)
                    .take(
                        Claim.placement(
                            file.id(), file.personId(), unit.id(), new Nights(town.day(), null)));
            if (taken[0] instanceof ClaimAnswer.Taken) {
              return;
            }
          }
        });

    var assembly = town.after(0).snapshot();

    assertThat(taken[0]).isInstanceOf(ClaimAnswer.Taken.class);
    assertThat(assembly.commitments()).isEqualTo(town.snapshot().commitments());
    assertThat(assembly.occupancies()).hasSize(town.snapshot().occupancies().size() + 1);
  }

  @Test
  void isTheMoveOfAResidentWhoIsGone() {
    var move = town.snapshot().relocations().getFirst();
    town.in(
        () -> {
          var person = row(move.personId().value());
          for (var booking : town.bean(Bookings.class).findByPersonIdOrderById(person)) {
            booking.moveTo(new Nights(booking.nights().starts(), town.day()));
          }
        });

    var assembly = town.after(0);

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

  private UUID row(String person) {
    return town.bean(Persons.class).findAllByOrderById().stream()
        .filter(each -> each.code().equals(person))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID apply() {
    var ids = town.bean(EntryIds.class);
    var persons = town.bean(Persons.class);
    var like = persons.findAllByOrderById().getFirst();
    var person = persons.save(new Person(ids.next(), "late", like.facts())).id();
    var application =
        new Application(ids.next(), person, town.day(), ApplicationOrigin.ORAL, null, null);
    town.bean(Applications.class).save(application);
    var facts =
        new CaseFacts(List.of(CareForm.LONG_TERM_SOMATIC), null, Whereabouts.HOME, true, false);
    var file = new CaseFile(ids.next(), "late", application.id(), person, town.day(), null, facts);
    return town.bean(CaseFiles.class).save(file).id();
  }

  private void complete(UUID file) {
    var ids = town.bean(EntryIds.class);
    var application = town.bean(CaseFiles.class).findById(file).orElseThrow().applicationId();
    town.bean(Applications.class)
        .findById(application)
        .orElseThrow()
        .complete(town.day(), Consent.GIVEN);
    var steps = town.bean(CaseSteps.class);
    steps.save(new CaseStep(ids.next(), file, CaseStatus.UNDER_ASSESSMENT, town.day(), null));
    steps.save(new CaseStep(ids.next(), file, CaseStatus.WAITLIST, town.day(), null));
    town.bean(WaitlistEntries.class)
        .save(new WaitlistEntry(ids.next(), file, town.day(), null, null));
    rate(ids.next(), file, 3);
    rate(ids.next(), file, 4);
  }

  private void rate(UUID id, UUID file, int needClass) {
    var facts = new RatingFacts(RatingKind.SCORED, needClass, 20, null, null, null);
    town.bean(NeedRatings.class).save(new NeedRating(id, file, facts));
  }
}
