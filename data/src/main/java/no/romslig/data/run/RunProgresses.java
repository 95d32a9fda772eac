package no.romslig.data.run;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the runs stand. */
public interface RunProgresses extends Repository<RunProgress, UUID> {

  Optional<RunProgress> findById(UUID runId);

  List<RunProgress> findByRunIdIn(Collection<UUID> runIds);

  /** Tells where a run stands now. */
  @Modifying
  @Query(
      nativeQuery = true,
      value =
          """
          insert into run_progress (run_id, phase, settled, total, steps, missing, bound,
            elapsed_millis, told_at)
          values (:runId, :phase, :settled, :total, :steps, :missing, :bound,
            :elapsedMillis, :toldAt)
          on conflict (run_id) do update set phase = excluded.phase,
            settled = excluded.settled, total = excluded.total, steps = excluded.steps,
            missing = excluded.missing, bound = excluded.bound,
            elapsed_millis = excluded.elapsed_millis, told_at = excluded.told_at
          """)
  void tell(
      UUID runId,
      String phase,
      long settled,
      long total,
      long steps,
      long missing,
      long bound,
      long elapsedMillis,
      Instant toldAt);
}
