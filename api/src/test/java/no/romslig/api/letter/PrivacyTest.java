package no.romslig.api.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the types alone promise: a letter has no room for anyone else. */
class PrivacyTest {

  /** Components that hold text, each of them about the one, the sender, or a place. */
  private static final Set<String> TEXTS =
      Set.of(
          "PersonName.value",
          "CaseNumber.value",
          "PostalAddress.lines",
          "Sender.municipality",
          "Sender.office",
          "Sender.telephone",
          "Sender.county",
          "Sender.housingOffice",
          "Place.unit",
          "Place.ward",
          "Place.institution",
          "Officer.title",
          "OwnWords.text",
          "WishMet.institution",
          "WishNotMet.institution",
          "Feature.value",
          "RuleId.value");

  private static final Set<String> NAMES =
      Set.of(
          "Letter.concerns",
          "Guardian.name",
          "Attorney.name",
          "Caregiver.name",
          "Complainant.name",
          "Officer.name");

  private final Set<String> texts = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();
  private final Set<Class<?>> leaves = new java.util.HashSet<>();
  private final Set<Class<?>> seen = new java.util.HashSet<>();

  @Test
  void aLetterHasRoomForTheNameOfNobodyButThePersonTheRecipientAndTheOfficers() {
    walk(Letter.class);

    assertThat(names).isEqualTo(new TreeSet<>(NAMES));
    assertThat(texts).isEqualTo(new TreeSet<>(TEXTS));
  }

  @Test
  void aLetterHasNoRoomForIdsOrForAnythingUntyped() {
    walk(Letter.class);

    assertThat(leaves)
        .allMatch(
            each ->
                each.isEnum()
                    || Set.of(
                            int.class,
                            boolean.class,
                            Integer.class,
                            String.class,
                            LocalDate.class,
                            UUID.class)
                        .contains(each));
    assertThat(seen)
        .extracting(Class::getSimpleName)
        .filteredOn(each -> each.endsWith("Id"))
        .containsExactlyInAnyOrder("LetterId", "RuleId");
  }

  private void walk(Class<?> type) {
    if (!seen.add(type)) {
      return;
    }
    if (type.isSealed()) {
      List.of(type.getPermittedSubclasses()).forEach(this::walk);
    } else if (type.isRecord()) {
      List.of(type.getRecordComponents()).forEach(each -> component(type, each));
    } else {
      leaves.add(type);
    }
  }

  private void component(Class<?> owner, RecordComponent component) {
    var type = held(component.getGenericType());
    var where = owner.getSimpleName() + "." + component.getName();
    if (type == String.class) {
      texts.add(where);
    }
    if (type == PersonName.class) {
      names.add(where);
    }
    walk(type);
  }

  /** What a list holds; else the type itself. */
  private static Class<?> held(Type type) {
    return type instanceof ParameterizedType list && list.getRawType() == List.class
        ? (Class<?>) list.getActualTypeArguments()[0]
        : (Class<?>) type;
  }
}
