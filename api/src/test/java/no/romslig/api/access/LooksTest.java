package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** What shows persons of the registers says so, or does not come into the code. */
class LooksTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("no.romslig.api");

  /**
   * Taking emergency access is a look itself, told of with its reason before it is answered;
   * letters are told of together with what they are read for. {@link RightsTest} sees that they
   * are.
   */
  private static final Set<String> TELL_THEMSELVES =
      Set.of("EmergencyController", "LetterController", "DraftController");

  @Test
  void areSaidOfEveryMethodWhoseAnswerNamesAPerson() {
    var unsaid =
        OURS.stream()
            .flatMap(each -> Stream.of(each.reflect().getDeclaredMethods()))
            .filter(each -> AnnotatedElementUtils.hasAnnotation(each, RequestMapping.class))
            .filter(each -> namesPerson(each.getGenericReturnType(), new HashSet<>()))
            .filter(each -> !each.isAnnotationPresent(Looks.class))
            .filter(each -> !TELL_THEMSELVES.contains(each.getDeclaringClass().getSimpleName()))
            .map(each -> each.getDeclaringClass().getSimpleName() + "." + each.getName());

    assertThat(unsaid).as("methods without @Looks").isEmpty();
  }

  @Test
  void areToldOfByEveryAnswerThatNamesAPerson() {
    var silent =
        OURS.stream()
            .flatMap(each -> Stream.of(each.reflect().getDeclaredMethods()))
            .filter(each -> each.isAnnotationPresent(Looks.class))
            .map(each -> body(each.getGenericReturnType()))
            .filter(each -> namesPerson(each, new HashSet<>()))
            .filter(each -> !ShowsPersons.class.isAssignableFrom(each));

    assertThat(silent).as("answers that are no ShowsPersons").isEmpty();
  }

  private static Class<?> body(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType wrapped when !((Class<?>) wrapped.getRawType()).isRecord() ->
          body(wrapped.getActualTypeArguments()[0]);
      case ParameterizedType record -> (Class<?>) record.getRawType();
      default -> Object.class;
    };
  }

  private static boolean namesPerson(Type type, Set<Type> seen) {
    if (!seen.add(type)) {
      return false;
    }
    return switch (type) {
      case ParameterizedType made ->
          Stream.concat(Stream.of(made.getRawType()), Stream.of(made.getActualTypeArguments()))
              .anyMatch(each -> namesPerson(each, seen));
      case Class<?> plain when plain.isRecord() ->
          Stream.of(plain.getRecordComponents())
              .anyMatch(each -> isPerson(each) || namesPerson(each.getGenericType(), seen));
      default -> false;
    };
  }

  private static boolean isPerson(RecordComponent component) {
    return component.getType() == UUID.class
        && component.getName().toLowerCase(Locale.ROOT).contains("person");
  }
}
