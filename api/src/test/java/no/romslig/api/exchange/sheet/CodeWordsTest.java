package no.romslig.api.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.ContactKind;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.Sex;
import no.romslig.data.person.ShelteringBehaviour;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.Whereabouts;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What codes of sheets are called, against what people see elsewhere. */
class CodeWordsTest {

  /** All lists of codes that a sheet asks for. */
  static final List<List<Enum<?>>> LISTS =
      List.of(
          List.of(CareForm.values()),
          List.of(Sex.values()),
          List.of(ShelteringBehaviour.values()),
          List.of(LetterLanguage.values()),
          List.of(ContactKind.values()),
          List.of(ApplicationOrigin.values()),
          List.of(Consent.values()),
          List.of(CaseStatus.UNDER_ASSESSMENT, CaseStatus.RIGHT, CaseStatus.WAITLIST),
          List.of(Whereabouts.values()),
          List.of(DayOfWeek.values()));

  @ParameterizedTest
  @EnumSource
  void areThereForEveryCodeAndNoOther(Language language) {
    var asked =
        LISTS.stream()
            .flatMap(List::stream)
            .map(it -> it.getDeclaringClass().getSimpleName() + "." + it.name())
            .collect(Collectors.toSet());

    assertThat(Texts.beside(CodeWords.class, "codes", language).keys())
        .containsExactlyInAnyOrderElementsOf(asked);
  }

  @Test
  void nameOneCodeOfTheirListEach() {
    for (var list : LISTS) {
      var named = new HashMap<String, Enum<?>>();
      for (var code : list) {
        CodeWords.all(code)
            .forEach(
                word ->
                    assertThat(named.putIfAbsent(word, code))
                        .as("%s of %s", word, code.getDeclaringClass())
                        .isNull());
      }
    }
  }

  /** Cells of several codes are cut at commas, semicolons and bars. */
  @Test
  void haveNothingThatCutsACellOfSeveral() {
    List<List<Enum<?>>> several =
        List.of(
            List.of(CareForm.values()),
            List.of(ShelteringBehaviour.values()),
            List.of(DayOfWeek.values()));
    several.stream()
        .flatMap(List::stream)
        .flatMap(CodeWords::all)
        .forEach(it -> assertThat(it).doesNotContain(",", ";", "|"));
  }

  @ParameterizedTest
  @EnumSource(names = {"NB", "NN"})
  void areThoseThatReasonsAndPagesUse(Language language) throws IOException {
    var reasons = bundle("/no/romslig/solver/explain/text/words_", language);
    var pages = bundle("/messages/proposal_", language);
    var steps = bundle("/no/romslig/api/cases/unmet_", language);
    for (var form : CareForm.values()) {
      assertIsCalled(form, reasons.getProperty("careForm." + form));
      assertIsCalled(form, pages.getProperty("careForm." + form));
    }
    for (var behaviour : ShelteringBehaviour.values()) {
      assertIsCalled(behaviour, reasons.getProperty("behaviour." + behaviour));
    }
    for (var where : Whereabouts.values()) {
      assertIsCalled(where, pages.getProperty("whereabouts." + where));
    }
    for (var status : List.of(CaseStatus.RIGHT, CaseStatus.WAITLIST)) {
      assertIsCalled(status, pages.getProperty("status." + status));
      assertIsCalled(status, steps.getProperty("status." + status));
    }
    assertIsCalled(
        CaseStatus.UNDER_ASSESSMENT, steps.getProperty("status." + CaseStatus.UNDER_ASSESSMENT));
  }

  private static void assertIsCalled(Enum<?> code, String seen) {
    assertThat(CodeWords.all(code))
        .as("%s, as people see it", code)
        .contains(CodeWords.plain(seen));
  }

  private static Properties bundle(String name, Language language) throws IOException {
    var messages = new Properties();
    var file = name + language.code() + ".properties";
    try (var stream = Objects.requireNonNull(CodeWordsTest.class.getResourceAsStream(file))) {
      messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return messages;
  }
}
