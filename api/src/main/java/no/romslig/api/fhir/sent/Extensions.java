package no.romslig.api.fhir.sent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Type;

/** Reads and tells extensions, for what FHIR has no word for. */
public final class Extensions {

  private final List<Extension> sent;
  private final At at;

  /**
   * @param at the element that has them
   */
  public Extensions(List<Extension> sent, At at) {
    this.sent = sent;
    this.at = at;
  }

  /** Tells one. */
  public static void say(DomainResource of, String url, Type value) {
    of.addExtension().setUrl(url).setValue(value);
  }

  /** A code, which is a name of the enum. */
  public <E extends Enum<E>> Optional<E> code(String url, Class<E> type) {
    return value(url, CodeType.class, "valueCode of " + Arrays.toString(type.getEnumConstants()))
        .flatMap(
            said -> {
              var found =
                  Arrays.stream(type.getEnumConstants())
                      .filter(it -> it.name().equals(said.getValue()))
                      .findFirst();
              place(url)
                  .demand(found.isPresent(), "one of " + Arrays.toString(type.getEnumConstants()));
              return found;
            });
  }

  /** A yes or no. */
  public Optional<Boolean> flag(String url) {
    return value(url, BooleanType.class, "valueBoolean").map(BooleanType::booleanValue);
  }

  /** A day. */
  public Optional<LocalDate> day(String url) {
    return value(url, BaseDateTimeType.class, "valueDate")
        .flatMap(it -> SentDays.read(it, place(url)));
  }

  /** A whole number of a range. */
  public Optional<Integer> whole(String url, int least, int most) {
    var expected = "valueInteger of " + least + " to " + most;
    return value(url, IntegerType.class, expected)
        .map(IntegerType::getValue)
        .filter(
            it -> {
              boolean fits = it >= least && it <= most;
              place(url).demand(fits, expected);
              return fits;
            });
  }

  private <T extends Type> Optional<T> value(String url, Class<T> type, String expected) {
    return sent.stream()
        .filter(it -> url.equals(it.getUrl()))
        .findFirst()
        .flatMap(
            it -> {
              boolean fits = type.isInstance(it.getValue());
              place(url).demand(fits, expected);
              return fits ? Optional.of(type.cast(it.getValue())) : Optional.empty();
            });
  }

  private At place(String url) {
    for (int i = 0; i < sent.size(); i++) {
      if (url.equals(sent.get(i).getUrl())) {
        return at.child("extension", i);
      }
    }
    return at;
  }
}
