package no.romslig.data.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** What a person has one of at the most. */
@RegisterTest
class OnceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Autowired private ApplicationContext context;
  private Town town;

  @BeforeEach
  void found() {
    town = Town.in(context);
  }

  @Test
  void hasOneOpenCaseAndMayApplyAgainAfterIt() {
    var person = town.person();
    var first = town.caseOf(person);

    assertThatThrownBy(() -> town.caseOf(person))
        .isInstanceOf(DataIntegrityViolationException.class);
    town.run(() -> town.of(CaseFiles.class).findById(first.id()).orElseThrow().close(DAY));

    assertThat(town.caseOf(person).id()).isNotEqualTo(first.id());
  }

  @Test
  void isOneOfOneCoupleWhetherFirstOrSecond() {
    var anna = town.person();
    var bjarne = town.person();
    var cato = town.person();
    var couple = couple(anna, bjarne);

    assertThatThrownBy(() -> couple(bjarne, cato)).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> couple(cato, bjarne)).isInstanceOf(DataAccessException.class);
    town.run(() -> town.of(Couples.class).findById(couple.id()).orElseThrow().end(DAY));

    assertThat(couple(cato, bjarne).firstId()).isEqualTo(cato.id());
  }

  @Test
  void hasOneOpenRelocation() {
    var person = town.person();
    relocation(person);

    assertThatThrownBy(() -> relocation(person))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private Couple couple(Person first, Person second) {
    var id = town.ids().next();
    var facts = new CoupleFacts(true, CoupleMode.TOGETHER_ONLY, null, null);
    return town.in(
        () ->
            town.of(Couples.class)
                .save(new Couple(id, "K-" + id, first.id(), second.id(), null, facts)));
  }

  private void relocation(Person person) {
    var facts =
        new RelocationFacts(
            List.of(CareForm.LONG_TERM_SOMATIC),
            false,
            Initiative.RESIDENT,
            3,
            10,
            true,
            true,
            null,
            null);
    town.run(
        () ->
            town.of(Relocations.class)
                .save(new Relocation(town.ids().next(), person.id(), DAY, null, facts)));
  }
}
