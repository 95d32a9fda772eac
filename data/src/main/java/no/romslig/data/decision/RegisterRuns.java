package no.romslig.data.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All runs that started from the registers. */
public interface RegisterRuns extends Entries<RegisterRun> {

  boolean existsByKindAndAsOf(RegisterRunKind kind, LocalDate asOf);

  /** The newest first. */
  List<RegisterRun> findByKindInOrderByIdDesc(Collection<RegisterRunKind> kinds, Pageable page);

  /** The newest first. */
  Page<RegisterRun> findByKindIn(Collection<RegisterRunKind> kinds, Pageable page);

  /** Those of these kinds that were ordered after the run, the newest first. */
  List<RegisterRun> findByKindInAndIdGreaterThanOrderByIdDesc(
      Collection<RegisterRunKind> kinds, UUID id);
}
