package no.romslig.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.course.Unmet;
import no.romslig.solver.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnmetTextTest {

  @ParameterizedTest
  @EnumSource
  void saysInEveryLanguageWhatIsInTheWayAndWhatToDo(Language language) throws Exception {
    var text = new UnmetText(language);

    for (var unmet : all()) {
      assertThat(text.what(unmet)).as(unmet.code()).endsWith(".").doesNotContain("{");
      assertThat(text.todo(unmet)).as(unmet.code()).endsWith(".").doesNotContain("{");
    }
  }

  private static List<Unmet> all() throws ReflectiveOperationException {
    var all = new ArrayList<Unmet>();
    for (var kind : Unmet.class.getPermittedSubclasses()) {
      var types =
          Arrays.stream(kind.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      var values = Arrays.stream(types).map(UnmetTextTest::any).toArray();
      var constructor = kind.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      all.add((Unmet) constructor.newInstance(values));
    }
    return all;
  }

  private static Object any(Class<?> type) {
    if (type == LocalDate.class) {
      return LocalDate.of(2026, 11, 30);
    }
    if (type == CaseStatus.class) {
      return CaseStatus.WAITLIST;
    }
    return type == CareForm.class ? CareForm.HDO : "LT-07";
  }
}
