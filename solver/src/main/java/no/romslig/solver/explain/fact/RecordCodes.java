package no.romslig.solver.explain.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stable codes of a sealed family of records: {@code OwnWish} is {@code OWN_WISH}, its
 * components are the values, in their order, the missing ones left out.
 */
public final class RecordCodes<T> {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();
  private static final TypeReference<LinkedHashMap<String, Object>> VALUES =
      new TypeReference<>() {};

  private final Map<String, Class<? extends T>> byCode = new LinkedHashMap<>();

  public RecordCodes(Class<T> family) {
    for (Class<? extends T> member : members(family)) {
      byCode.put(codeOf(member), member);
    }
  }

  /** Every code of the family, in the order in which the records are declared. */
  public Set<String> codes() {
    return Collections.unmodifiableSet(byCode.keySet());
  }

  public @Nullable Class<? extends T> find(String code) {
    return byCode.get(code);
  }

  /** The code of a member: its name in capitals, with underscores between the words. */
  public static String codeOf(Class<?> member) {
    return member
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", "_")
        .toUpperCase(Locale.ROOT);
  }

  /** The name of the component that comes first. */
  public static String firstComponent(Class<?> member) {
    return member.getRecordComponents()[0].getName();
  }

  /** The components as plain values: ids and dates as text, missing ones left out. */
  public static Map<String, Object> values(Object member) {
    return MAPPER.convertValue(member, VALUES);
  }

  /**
   * The member that a document's values describe.
   *
   * @return null where the family has no such code: a newer version wrote it
   * @throws IllegalArgumentException where the values do not fit the code
   */
  public @Nullable T read(String code, Map<String, ?> values) {
    Class<? extends T> member = byCode.get(code);
    return member == null ? null : MAPPER.convertValue(values, member);
  }

  private static <T> List<Class<? extends T>> members(Class<T> family) {
    List<Class<? extends T>> members = new ArrayList<>();
    for (Class<?> permitted : family.getPermittedSubclasses()) {
      Class<? extends T> member = permitted.asSubclass(family);
      if (member.isRecord()) {
        members.add(member);
      } else {
        members.addAll(members(member));
      }
    }
    return members;
  }
}
