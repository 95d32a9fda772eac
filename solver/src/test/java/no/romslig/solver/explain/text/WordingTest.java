package no.romslig.solver.explain.text;

import static java.util.stream.Collectors.toSet;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import no.romslig.solver.explain.alert.Warning;
import no.romslig.solver.explain.alert.Warnings;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.reason.Ground;
import no.romslig.solver.explain.reason.Grounds;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

  private static Snapshot town() {
    var town = new Town();
    town.institution("I1");
    town.unit("U1", LONG_TERM_SOMATIC);
    return town.snapshot();
  }

  private static Wording in(Language language) {
    Phrases phrases = new Phrases(language);
    return new Wording(phrases, new Words(phrases, town()));
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonIsSaidInFullSentencesAboutEveryone(Language language) {
    Wording wording = in(language);

    assertThat(Specimens.of(Ground.class))
        .allSatisfy(
            ground -> {
              for (Voice voice : Voice.values()) {
                Prose.check(wording.text(ground, voice));
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyAlertIsSaidInFullSentences(Language language) {
    Wording wording = in(language);

    assertThat(Specimens.of(Warning.class))
        .allSatisfy(warning -> Prose.check(wording.text(warning)));
  }

  @Test
  void specimensCoverEveryCode() {
    assertThat(Specimens.of(Ground.class).stream().map(Ground::code).collect(toSet()))
        .isEqualTo(Grounds.codes())
        .hasSizeGreaterThan(60);
    assertThat(Specimens.of(Warning.class).stream().map(Warning::code).collect(toSet()))
        .isEqualTo(Warnings.codes());
  }

  @Test
  void whatIsWrittenToTheDocumentIsReadBackTheSame() {
    assertThat(Specimens.of(Ground.class))
        .allSatisfy(ground -> assertThat(Grounds.read(ground.toReason())).isEqualTo(ground));
    assertThat(Specimens.of(Warning.class))
        .allSatisfy(warning -> assertThat(Warnings.read(warning.toAlert())).isEqualTo(warning));
  }

  @Test
  void bokmaalAndNynorskDiffer() {
    Wording nb = in(Language.NB);
    Wording nn = in(Language.NN);

    assertThat(Specimens.of(Ground.class))
        .allSatisfy(
            ground ->
                assertThat(nn.text(ground, Voice.APPLICANT))
                    .isNotEqualTo(nb.text(ground, Voice.APPLICANT)));
    assertThat(Specimens.of(Warning.class))
        .allSatisfy(warning -> assertThat(nn.text(warning)).isNotEqualTo(nb.text(warning)));
  }

  @ParameterizedTest
  @EnumSource
  void whatANewerVersionWroteIsSaidToBeUnknown(Language language) {
    Wording wording = in(language);
    var params = Map.<String, Object>of("anything", 1);

    var reason = wording.of(new Reason("OF_A_NEWER_VERSION", params, "NEW-1"), Voice.APPLICANT);
    var alert = wording.of(new Alert("OF_A_NEWER_VERSION", "C1", params));

    Prose.check(reason.text());
    Prose.check(alert.text());
    assertThat(reason.code()).isEqualTo("OF_A_NEWER_VERSION");
    assertThat(Objects.requireNonNull(alert.refId())).isEqualTo("C1");
  }

  @Test
  void namesAndDatesAreInTheLanguagesOwnForm() {
    Phrases nn = new Phrases(Language.NN);
    Words words = new Words(nn, town());

    assertThat(words.of(LocalDate.of(2026, 11, 24))).isEqualTo("24. november 2026");
    assertThat(new Words(new Phrases(Language.EN), town()).of(LocalDate.of(2026, 3, 1)))
        .isEqualTo("1 March 2026");
    assertThat(words.of(new Feature("BIG_WINDOW"))).isEqualTo("big window");
    assertThat(words.of(new RuleId("NEW-99"))).isEqualTo("eit anna krav i reglane");
  }
}
