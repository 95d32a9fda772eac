package no.romslig.solver.run.counterfactual;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.counterfactual.PlaceOf;
import no.romslig.solver.counterfactual.Reverse;
import no.romslig.solver.explain.text.ReverseText;
import no.romslig.solver.explain.text.Section;
import no.romslig.solver.explain.text.Sentence;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReverseTextTest {

  private static final PlaceOf PLACE = new PlaceOf(new UnitId("A"), Town.day(0));

  private final Town town = new Town().rules("kinn");

  @Test
  void theLeastNeedIsToldBesideTheNeedThatIsRecorded() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, 30);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 90);

    assertThat(texts(Language.NB, Asking.reverse(town, "C2")).getFirst())
        .isEqualTo(
            "Søkeren ville ha fått plass hvis behovet var vurdert til klasse 4 (31 av 100) i"
                + " stedet for klasse 3 (90 av 100).");
  }

  @Test
  void factsThatMustChangeTogetherAreInOneSentence() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var way =
        new Reverse.Way(List.of(new FactChange.Diagnosed(), new FactChange.Granted(HDO)), PLACE);

    assertThat(texts(Language.NN, new Reverse.Ways(List.of(way), true)).getFirst())
        .isEqualTo(
            "Søkjaren ville ha fått plass dersom det var stilt ein demensdiagnose og også"
                + " heildøgns bemanna omsorgsbustad var innvilga.");
  }

  @ParameterizedTest
  @EnumSource
  void everyFactHasWordsAndNoPlaceholderIsLeft(Language language) {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    List<FactChange> all =
        List.of(
            new FactChange.Need(5, 0),
            new FactChange.OnlySafeOffer(),
            new FactChange.Waiting(LocalDate.of(2026, 1, 2)),
            new FactChange.Granted(LONG_TERM_SHELTERED),
            new FactChange.ReadyNow(),
            new FactChange.WishesCareHousing(),
            new FactChange.NotDeclined(new UnitId("A")),
            new FactChange.WithoutFeature("CEILING_LIFT"),
            new FactChange.SharesRoom(),
            new FactChange.Diagnosed(),
            new FactChange.Impaired(),
            new FactChange.Behaves(ShelteringBehaviour.NEEDS_ASSISTED_EXIT),
            new FactChange.ResidentSince(LocalDate.of(2024, 1, 2)),
            new FactChange.Met("LT-07"));
    assertThat(all).hasSameSizeAs(FactChange.class.getPermittedSubclasses());

    for (FactChange each : all) {
      var way = new Reverse.Way(List.of(each), PLACE);
      assertThat(texts(language, new Reverse.Ways(List.of(way), true)))
          .hasSize(2)
          .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{", "}", "null"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoHasAPlaceAndWhoCannotHaveOneAreToldSo(Language language) {
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(texts(language, new Reverse.HasPlace(PLACE))).hasSize(1);
    assertThat(texts(language, new Reverse.NoWay())).hasSize(2).doesNotHaveDuplicates();
  }

  private List<String> texts(Language language, Reverse reverse) {
    Snapshot snapshot = town.snapshot();
    Section section = new ReverseText(snapshot, language).of(snapshot.cases().getLast(), reverse);
    return section.sentences().stream().map(Sentence::text).toList();
  }
}
