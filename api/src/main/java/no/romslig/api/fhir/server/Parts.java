package no.romslig.api.fhir.server;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/** Pages of what is known as a whole, as what concerns one person is. */
public final class Parts {

  private Parts() {}

  /** The page of it. */
  public static <T> Page<T> of(List<T> all, Pageable page) {
    var here = all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
    return new PageImpl<>(here, page, all.size());
  }
}
