package no.romslig.solver.explain.text;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Makes specimens of every record of a sealed family: together they show every value of each enum,
 * numbers one, some and none, and optional values given and missing.
 */
final class Specimens {

  /** Missing for some kinds of breach only, whose texts do not say them. */
  private static final Set<Class<?>> ALWAYS_WHERE_SAID = Set.of(Integer.class, UnitId.class);

  private Specimens() {}

  static <T> List<T> of(Class<T> family) {
    return members(family).flatMap(member -> all(member).stream()).map(family::cast).toList();
  }

  private static Stream<Class<?>> members(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .flatMap(each -> each.isRecord() ? Stream.of(each) : members(each));
  }

  private static List<Object> all(Class<?> member) {
    RecordComponent[] components = member.getRecordComponents();
    List<List<?>> choices = Arrays.stream(components).map(Specimens::choices).toList();
    int most = choices.stream().mapToInt(List::size).max().orElse(1);
    List<Object> specimens = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Object[] values = new Object[components.length];
      for (int c = 0; c < components.length; c++) {
        List<?> choice = choices.get(c);
        values[c] = choice.get(i % choice.size());
      }
      specimens.add(create(member, components, values));
    }
    return specimens;
  }

  private static Object create(Class<?> member, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = member.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Cannot make a " + member, e);
    }
  }

  private static List<?> choices(RecordComponent component) {
    List<Object> choices = new ArrayList<>(choices(component.getGenericType()));
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !ALWAYS_WHERE_SAID.contains(component.getType())) {
      choices.add(null);
    }
    return choices;
  }

  private static List<?> choices(Type type) {
    if (type instanceof ParameterizedType list) {
      List<?> elements = choices(list.getActualTypeArguments()[0]);
      Object one = elements.getFirst();
      return List.of(List.of(one), List.of(one, elements.getLast(), one));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return Arrays.asList(plain.getEnumConstants());
    }
    return switch (plain.getSimpleName()) {
      case "int" -> List.of(1, 2, 7);
      case "Integer" -> List.of(2);
      case "boolean", "Boolean" -> List.of(true, false);
      case "LocalDate" -> List.of(LocalDate.of(2026, 3, 2));
      case "String" -> List.of("C77");
      case "CaseId" -> List.of(new CaseId("C77"));
      case "PersonId" -> List.of(new PersonId("P77"));
      case "GrantId" -> List.of(new GrantId("G77"));
      case "CoupleId" -> List.of(new CoupleId("K77"));
      case "ShortStayId" -> List.of(new ShortStayId("S77"));
      case "UnitId" -> List.of(new UnitId("U1"));
      case "InstitutionId" -> List.of(new InstitutionId("I1"));
      case "Feature" -> List.of(new Feature("WHEELCHAIR"), new Feature("BIG_WINDOW"));
      case "RuleId" -> List.of(new RuleId("LT-07"), new RuleId("NEW-99"));
      default -> throw new AssertionError("No specimen of " + type);
    };
  }
}
