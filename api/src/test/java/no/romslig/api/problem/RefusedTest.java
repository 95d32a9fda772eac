package no.romslig.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonFacts;
import no.romslig.data.person.Persons;
import no.romslig.data.person.Sex;
import no.romslig.data.person.ShortTermBalance;
import no.romslig.data.person.ShortTermBalances;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.Whereabouts;
import no.romslig.data.waiting.course.CaseOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database itself refuses is told as what it is, by whatever code it is asked. */
@ApplicationTest
class RefusedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Autowired private RegisterTransactions transactions;
  @Autowired private MunicipalityRoll roll;
  @Autowired private EntryIds ids;
  @Autowired private Persons persons;
  @Autowired private ShortTermBalances balances;
  @Autowired private CaseOpening opening;
  @Autowired private CaseSteps steps;

  private Acting acting;
  private UUID person;

  @BeforeEach
  void register() {
    acting = new Acting(roll.enrol("9991", "Fjordvik"), "subject-1", "TEST");
    person = ids.next();
    var facts =
        new PersonFacts(
            LocalDate.of(1940, 5, 17),
            Sex.FEMALE,
            null,
            null,
            null,
            List.of(),
            false,
            false,
            false,
            List.of());
    transactions.run(acting, () -> persons.save(new Person(person, "P-" + person, facts)));
  }

  @Test
  void isAStepThatDoesNotFollow() {
    var refused =
        refusal(
            () -> {
              var facts = new CaseFacts(List.of(), null, Whereabouts.HOME, false, false);
              var received =
                  new CaseOpening.Received(
                      person, DAY, ApplicationOrigin.WRITTEN, null, null, facts);
              var file = opening.open(received);
              steps.save(new CaseStep(ids.next(), file, CaseStatus.OFFERED, DAY, null));
            });

    assertThat(refused).isEqualTo("urn:romslig:problem:gone-on-meanwhile");
  }

  @Test
  void isWhateverExcludesAnother() {
    var refused =
        refusal(
            () -> {
              balances.save(new ShortTermBalance(ids.next(), person, 2026, 1));
              balances.save(new ShortTermBalance(ids.next(), person, 2026, 2));
            });

    assertThat(refused).isEqualTo("urn:romslig:problem:another-was-first");
  }

  private String refusal(Runnable work) {
    try {
      transactions.run(acting, work);
    } catch (RuntimeException refused) {
      return String.valueOf(Refused.in(refused).orElseThrow().getBody().getType());
    }
    throw new AssertionError("The database has taken it");
  }
}
