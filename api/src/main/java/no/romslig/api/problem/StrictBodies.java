package no.romslig.api.problem;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON bodies into the records of our endpoints. Refuses fields that there are not, and tells
 * all that cannot be read at once.
 */
final class StrictBodies implements SmartHttpMessageConverter<Object> {

  private static final String OURS = "no.romslig.";

  private final JsonMapper json;

  StrictBodies(JsonMapper json) {
    this.json = json;
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
    var faults = new BodyFaults();
    var reader =
        json.readerFor(type.toClass())
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withHandler(faults);
    try {
      var body = reader.<@Nullable Object>readValue(message.getBody());
      if (body == null) {
        throw new HttpMessageNotReadableException("Nothing was sent.", message);
      }
      if (faults.found().isEmpty()) {
        return body;
      }
    } catch (MismatchedInputException mismatch) {
      if (mismatch.getPath().isEmpty() && faults.found().isEmpty()) {
        throw new HttpMessageNotReadableException(
            "Not the JSON that is asked for.", mismatch, message);
      }
      faults.add(mismatch);
    } catch (JacksonException unreadable) {
      throw new HttpMessageNotReadableException("No JSON.", unreadable, message);
    }
    throw Faults.problem(faults.found());
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
