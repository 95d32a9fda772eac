package no.romslig.api.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.reason.Why;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason that a letter can tell, with every value that changes its sentence. */
class ReasonTextsTest {

  static Stream<Why> reasons() {
    return Stream.of(Why.class.getPermittedSubclasses()).flatMap(ReasonTextsTest::each);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void haveASentenceInBothForms(Why why) {
    for (var form : WrittenForm.values()) {
      assertThat(new Reasons(new Wording(form)).of(why))
          .endsWith(".")
          .doesNotContain("{", "null", "_")
          .matches("\\p{Lu}.*");
    }
  }

  private static Stream<Why> each(Class<?> type) {
    var constructor = type.getDeclaredConstructors()[0];
    var cases = List.<List<Object>>of(List.of());
    for (var parameter : constructor.getParameters()) {
      var longer = new ArrayList<List<Object>>();
      for (var begun : cases) {
        for (var value : values(parameter)) {
          longer.add(Stream.concat(begun.stream(), Stream.of(value)).toList());
        }
      }
      cases = longer;
    }
    return cases.stream().map(values -> make(constructor, values));
  }

  private static Why make(Constructor<?> constructor, List<Object> values) {
    try {
      return (Why) constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static List<Object> values(Parameter parameter) {
    var type = parameter.getType();
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    if (type == boolean.class) {
      return List.of(true, false);
    }
    if (type == int.class) {
      return List.of(0, 1, 24);
    }
    if (type == LocalDate.class) {
      return List.of(LocalDate.of(2026, 3, 1));
    }
    if (type == RuleId.class) {
      return List.of(new RuleId("LT-02"), new RuleId("NEW-99"));
    }
    if (type == List.class) {
      return List.of(
          parameter.getName().equals("features")
              ? List.of(new Feature("WHEELCHAIR"), new Feature("NEAR_GARDEN"))
              : List.of(ShelteringBehaviour.values()));
    }
    return List.of("Solhaug");
  }
}
