package no.romslig.api.fhir.server;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Which part of a search is asked for.
 *
 * @param offset how many are before it, a multiple of {@code count}
 * @param count how many it has at the most; 0 = only how many there are
 */
public record PageAsked(int offset, int count) {

  static final int USUAL = 20;
  static final int MOST = 100;

  /**
   * Of {@code _offset} and {@code _count}.
   *
   * @throws InvalidRequestException where they are no page's
   */
  public static PageAsked of(@Nullable Integer offset, @Nullable Integer count) {
    int many = count == null ? USUAL : Math.min(count, MOST);
    int before = offset == null ? 0 : offset;
    if (many < 0 || before < 0 || (many > 0 && before % many != 0)) {
      throw new InvalidRequestException(
          "_count must be 0 to 100, and _offset a multiple of it. Follow the links of a page to"
              + " its neighbours.");
    }
    return new PageAsked(before, many);
  }

  /** The same for the registers. */
  public Pageable pageable() {
    return count == 0 ? PageRequest.of(0, 1) : PageRequest.of(offset / count, count);
  }
}
