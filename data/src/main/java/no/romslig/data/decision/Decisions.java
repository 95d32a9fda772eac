package no.romslig.data.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All decisions. */
public interface Decisions extends Entries<Decision> {

  /** Whether anything has been decided. */
  boolean existsBy();

  List<Decision> findByRunIdOrderById(UUID runId);

  List<Decision> findByIdInOrderById(Collection<UUID> ids);

  Page<Decision> findAllByOrderByIdDesc(Pageable page);

  /** From the first day up to the last, without it. */
  List<Decision> findByDecidedOnGreaterThanEqualAndDecidedOnLessThan(
      LocalDate first, LocalDate end);
}
