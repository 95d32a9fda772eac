package no.romslig.data.run;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All runs. */
public interface Runs extends Repository<Run, UUID> {

  Run save(Run run);

  Optional<Run> findById(UUID id);

  /** The run, held until the transaction ends, so that two who change it come one by one. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Run r where r.id = :id")
  Optional<Run> findForChange(UUID id);

  /** The newest first: ids carry the time of their making. */
  Page<Run> findAllByOrderByIdDesc(Pageable page);

  long count();
}
