package no.romslig.api.problem;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.SmartHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON bodies into the records of our endpoints. Refuses fields that there are not, and tells
 * at once all that cannot be read and, of a {@link Checked} body, all else that does not fit.
 */
final class StrictBodies implements SmartHttpMessageConverter<Object> {

  private static final String OURS = "no.romslig.";
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final JsonMapper json;
  private final Clock clock;

  StrictBodies(JsonMapper json, Clock clock) {
    this.json = json.rebuild().addModule(PlainText.module()).build();
    this.clock = clock;
  }

  @Override
  public boolean canRead(ResolvableType type, @Nullable MediaType media) {
    var read = type.toClass();
    return read.isRecord()
        && read.getName().startsWith(OURS)
        && media != null
        && MediaType.APPLICATION_JSON.includes(media);
  }

  @Override
  public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType media) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }

  @Override
  public Object read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
      throws IOException {
    var unread = new BodyFaults();
    var body = read(type, message, unread);
    var faults = new Faults();
    unread.found().forEach(it -> faults.add(it.path(), it.expected()));
    if (body instanceof Checked checked && !(isSound(unread) && body instanceof CheckedFurther)) {
      var own = new Faults();
      checked.check(own, LocalDate.ofInstant(clock.instant(), NORWAY));
      own.found().stream()
          .filter(it -> !unread.isUnread(it.path()))
          .forEach(it -> faults.add(it.path(), it.expected()));
    }
    faults.refuseAny();
    return Objects.requireNonNull(body);
  }

  private static boolean isSound(BodyFaults unread) {
    return unread.found().isEmpty();
  }

  /** The body without what could not be read; nothing where that ended the reading. */
  private @Nullable Object read(ResolvableType type, HttpInputMessage message, BodyFaults unread)
      throws IOException {
    var reader =
        json.readerFor(type.toClass())
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withHandler(unread);
    try {
      var body = reader.<@Nullable Object>readValue(message.getBody());
      if (body == null) {
        throw new HttpMessageNotReadableException("Nothing was sent.", message);
      }
      return body;
    } catch (MismatchedInputException mismatch) {
      if (mismatch.getPath().isEmpty() && isSound(unread)) {
        throw new HttpMessageNotReadableException(
            "Not the JSON that is asked for.", mismatch, message);
      }
      unread.add(mismatch);
    } catch (ValueInstantiationException incomplete) {
      if (isSound(unread)) {
        throw new HttpMessageNotReadableException("Not what is asked for.", incomplete, message);
      }
    } catch (JacksonException unreadable) {
      throw new HttpMessageNotReadableException("No JSON.", unreadable, message);
    }
    return null;
  }

  @Override
  public void write(
      Object value,
      ResolvableType type,
      @Nullable MediaType media,
      HttpOutputMessage message,
      @Nullable Map<String, Object> hints) {
    throw new UnsupportedOperationException("Only reads.");
  }
}
