package no.romslig.api.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import no.romslig.api.ApplicationTest;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.LetterNeeds;
import no.romslig.data.person.PersonChanges;
import no.romslig.data.person.Persons;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Filling registers once, and what they tell after that day. */
@ApplicationTest
class AssemblyTest {

  @Autowired private ApplicationContext context;
  @Autowired private SnapshotLoader loader;
  @Autowired private SnapshotAssembler assembler;
  private RegisteredTown town;

  @BeforeEach
  void load() {
    town = RegisteredTown.load(context, Samples.generate("fjordvik", 1));
  }

  @Test
  void fillsEmptyRegistersOnly() {
    var acting = town.installed().acting();

    assertThatThrownBy(() -> loader.load(acting, town.snapshot()))
        .isInstanceOf(RegistersInUseException.class);
    assertThat(town.after(0).snapshot()).isEqualTo(town.snapshot());
  }

  @Test
  void fillsNoRegistersWithTheSnapshotOfAnotherMunicipality() {
    var other = Installed.of(town.snapshot());

    assertThatThrownBy(() -> loader.load(other.acting(), town.snapshot()))
        .isInstanceOf(OtherMunicipalityException.class);
    assertThatThrownBy(() -> assembler.assemble(other.acting(), town.day()))
        .as("nothing was stored")
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void countsShortTermNightsOn() {
    var guest =
        town.snapshot().occupancies().stream()
            .filter(each -> each.careForm() == CareForm.SHORT_TERM && each.to() != null)
            .findFirst()
            .orElseThrow()
            .personId();

    var tomorrow = town.after(1).snapshot();

    assertThat(tomorrow.asOf()).isEqualTo(town.day().plusDays(1));
    assertThat(nights(tomorrow, guest)).isEqualTo(nights(town.snapshot(), guest) + 1);
  }

  /** Many may read a snapshot, and nobody without a reason where a protected address lies. */
  @Test
  void tellsNotWhereAProtectedAddressLies() {
    var someone = town.snapshot().persons().getFirst();
    assertThat(someone.position()).isNotNull();
    town.in(
        () -> {
          var person = town.bean(Persons.class).findByCode(someone.id().value()).orElseThrow();
          town.bean(PersonChanges.class)
              .add(person.id(), new LetterNeeds("Synt", "Vegen 1", true, LetterLanguage.nb));
        });

    var persons = town.after(0).snapshot().persons();

    assertThat(persons.getFirst().id()).isEqualTo(someone.id());
    assertThat(persons.getFirst().position()).isNull();
    assertThat(persons.get(1)).isEqualTo(town.snapshot().persons().get(1));
  }

  @Test
  void leavesOutWhatIsOver() {
    var far = town.after(200).snapshot();

    assertThat(town.snapshot().occupancies()).anyMatch(each -> each.to() != null);
    assertThat(far.occupancies())
        .allMatch(each -> each.to() == null || each.to().isAfter(far.asOf()));
    assertThat(far.respiteGrants())
        .flatExtracting(each -> each.published())
        .allMatch(each -> each.to().isAfter(far.asOf()));
  }

  private static int nights(Snapshot snapshot, PersonId person) {
    return snapshot.persons().stream()
        .filter(each -> each.id().equals(person))
        .findFirst()
        .orElseThrow()
        .shortTermNightsThisYear();
  }
}
