package no.romslig.api.request;

import java.util.UUID;
import java.util.function.Supplier;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.register.RequestKeys;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Makes one thing for each key. A key is for one address: the same body is another wish about
 * another thing. Works inside of the caller's transaction.
 */
@Component
public class Once {

  private final RequestKeys keys;

  Once(RequestKeys keys) {
    this.keys = keys;
  }

  /**
   * What the request makes, or has made before.
   *
   * @param work makes it, and tells its id
   * @throws ApiProblem 409 where the key came before, with something else
   */
  public UUID make(RequestKey sent, Supplier<UUID> work) {
    var key = sent.at(address());
    var before = keys.find(key.value());
    if (before.isEmpty()) {
      var made = work.get();
      keep(key, made);
      return made;
    }
    if (!before.get().digest().equals(key.digest())) {
      throw RequestKey.used();
    }
    return before.get().madeId();
  }

  /** What is in the way of a key only the database knows. */
  private void keep(RequestKey key, UUID made) {
    try {
      keys.keep(key.value(), key.digest(), made);
    } catch (DuplicateKeyException atOnce) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "key-at-once",
          "The same request is being carried out",
          "Send it again in a moment: what it made is shown then. Nothing was stored.");
    } catch (DataIntegrityViolationException refused) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "number-in-key",
          "The Idempotency-Key looks like a national number",
          "Make up a key that says nothing of the person. Nothing was stored.");
    }
  }

  /** What was asked for; empty where nothing was, as when the program itself makes something. */
  private static String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
        ? asked.getRequest().getMethod() + " " + asked.getRequest().getRequestURI()
        : "";
  }
}
