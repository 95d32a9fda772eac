package no.romslig.api.letter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.api.letter.Help;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.sample.Letters;
import no.romslig.api.letter.sample.Town;
import no.romslig.solver.rules.RuleCatalogue;
import no.romslig.solver.rules.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

  @Test
  void areThereForEveryShippedRuleSet() {
    assertThat(RuleSets.ids()).allSatisfy(id -> new LetterRules(RuleSets.shipped(id)));
    assertThat(Town.FJORDVIK.rules().version()).isEqualTo("kinn 1.0.0, norway 1.2.0");
    assertThatThrownBy(() -> CatalogueFile.read("nowhere"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void saveEveryDecisionOnEveryServiceFromLackingLawPaymentOrComplaint(Town town) {
    for (var service : Service.values()) {
      var granted = granted(service);

      assertThat(town.rules().law(granted)).as("law of %s", service).isNotEmpty();
      assertThat(town.rules().notes(NoteSection.PAYMENT, granted))
          .as("payment of %s", service)
          .isNotEmpty();
      assertThat(town.rules().complaint(service).deadlineWeeks()).isIn(3, 4);
      assertThat(town.rules().complaint(service).of()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void restOnARuleOfTheCatalogueAndASource(Town town) {
    var bases =
        Stream.of(Service.values())
            .flatMap(service -> outcomes(service).stream())
            .flatMap(
                outcome ->
                    Stream.of(NoteSection.values())
                        .flatMap(section -> town.rules().notes(section, outcome).stream()))
            .map(Note::basis)
            .distinct()
            .toList();

    assertThat(bases)
        .hasSizeGreaterThan(15)
        .allMatch(each -> RuleCatalogue.shipped().has(each.rule()))
        .allMatch(each -> !each.source().isBlank());
  }

  @Test
  void tellInKinnThatMovesMustBeExpectedAndInTheRegionThatThePlaceIsLasting() {
    var granted = granted(Service.LONG_TERM_SOMATIC);

    assertThat(Town.FJORDVIK.rules().notes(NoteSection.TERMS, granted))
        .extracting(Note::says)
        .containsExactly("EXPECT_MOVES");
    assertThat(Town.ROMSVIK.rules().notes(NoteSection.TERMS, granted))
        .extracting(Note::says)
        .containsExactly("LASTING", "MAY_MOVE", "PLACE_KEPT");
  }

  @Test
  void readAProvisionAsStatuteAndPlace() {
    assertThat(Provision.parse("RIGHTS_ACT § 2-1 e første ledd"))
        .isEqualTo(new Provision(Statute.RIGHTS_ACT, "§ 2-1 e første ledd"));
    assertThat(Provision.parse("LOCAL_REGULATION"))
        .isEqualTo(new Provision(Statute.LOCAL_REGULATION, ""));
  }

  private static Outcome granted(Service service) {
    return switch (service) {
      case HOME_SERVICES -> new Outcome.ServicesGranted(List.of(), DAY);
      case HDO, CARE_HOUSING -> new Outcome.HousingGranted(service, Letters.PLACE, DAY);
      case RESPITE, CHILD_RESPITE -> new Outcome.RespitePlan(service, 14, 56, DAY, null, List.of());
      default -> new Outcome.PlaceGranted(service, Letters.PLACE, DAY, null);
    };
  }

  private static List<Outcome> outcomes(Service service) {
    var outcomes = new ArrayList<Outcome>();
    outcomes.add(granted(service));
    outcomes.add(new Outcome.Refused(service, List.of()));
    outcomes.add(new Outcome.OnWaitlist(service, Town.TODAY, List.of(Help.MEALS)));
    outcomes.add(
        new Outcome.Moved(
            service,
            Letters.PLACE,
            Letters.PLACE,
            DAY,
            new Outcome.Hearing(DAY, true, Outcome.Stance.AGREES)));
    return outcomes;
  }
}
