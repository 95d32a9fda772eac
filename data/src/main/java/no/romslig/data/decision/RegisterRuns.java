package no.romslig.data.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

/** All runs that started from the registers. */
public interface RegisterRuns extends Entries<RegisterRun> {

  boolean existsByKindAndAsOf(RegisterRunKind kind, LocalDate asOf);

  /** The newest first. */
  List<RegisterRun> findByKindInOrderByIdDesc(Collection<RegisterRunKind> kinds, Pageable page);

  /** The newest first. */
  Page<RegisterRun> findByKindIn(Collection<RegisterRunKind> kinds, Pageable page);

  /**
   * Those of these kinds that have a proposal, of the day and of earlier ones: that of the latest
   * day first, and of one day the newest.
   */
  @Query(
      "select origin from RegisterRun origin join Run run on run.id = origin.id"
          + " where run.stepsDone is not null and origin.kind in :kinds and origin.asOf <= :day"
          + " order by origin.asOf desc, origin.id desc")
  List<RegisterRun> findProposed(Collection<RegisterRunKind> kinds, LocalDate day, Pageable page);

  /**
   * Those of these kinds that have a proposal, of the day and of later ones: the earliest first.
   */
  @Query(
      "select origin from RegisterRun origin join Run run on run.id = origin.id"
          + " where run.stepsDone is not null and origin.kind in :kinds and origin.asOf >= :day"
          + " order by origin.asOf, origin.id")
  List<RegisterRun> findProposedFrom(
      Collection<RegisterRunKind> kinds, LocalDate day, Pageable page);
}
