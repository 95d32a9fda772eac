package no.romslig.data.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All jobs of the acting municipality. Works inside of the caller's transaction. */
@Component
public class BulkJobs {

  private final JdbcClient database;

  BulkJobs(JdbcClient database) {
    this.database = database;
  }

  /** Begins to take something in. */
  public void receive(UUID id, BulkKind kind, String server) {
    database
        .sql(
            "insert into bulk_job (id, kind, server, status)"
                + " values (:id, :kind, :server, 'RECEIVING')")
        .param("id", id)
        .param("kind", kind.name())
        .param("server", server)
        .update();
  }

  /**
   * All of it has come.
   *
   * @throws DuplicateKeyException where the municipality has another one that is not over
   */
  public void received(UUID id) {
    database
        .sql("update bulk_job set status = 'WAITING' where id = :id and status = 'RECEIVING'")
        .param("id", id)
        .update();
  }

  /** The one that has come and is not over. */
  public Optional<UUID> underWay() {
    return database
        .sql("select id from bulk_job where status in ('WAITING', 'RUNNING')")
        .query((row, index) -> row.getObject(1, UUID.class))
        .optional();
  }

  public Optional<BulkJob> find(UUID id) {
    return database
        .sql("select * from bulk_job where id = :id")
        .param("id", id)
        .query((row, index) -> job(row))
        .optional();
  }

  /** Begins to work on it, once more where someone died under it. False where it is over. */
  public boolean begin(UUID id) {
    return database
            .sql(
                """
                update bulk_job set status = 'RUNNING', starts = starts + 1, phase = 'FORM',
                  lines_done = 0
                where id = :id and status in ('WAITING', 'RUNNING')
                """)
            .param("id", id)
            .update()
        == 1;
  }

  /** Notes how far it is. False where nobody wants it any more. */
  public boolean tell(UUID id, BulkPhase phase, int done, int lines) {
    return database
            .sql(
                """
                update bulk_job set phase = :phase, lines_done = :done, lines = :lines
                where id = :id and status = 'RUNNING'
                """)
            .param("id", id)
            .param("phase", phase.name())
            .param("done", done)
            .param("lines", lines)
            .update()
        == 1;
  }

  /** Ends it, in the transaction that stores what came of it. False where it is over already. */
  public boolean end(UUID id, BulkStatus how, Instant now) {
    if (!how.isEnd()) {
      throw new IllegalArgumentException(how + " is no end.");
    }
    return database
            .sql(
                """
                update bulk_job set status = :status, ended_at = :now
                where id = :id and status in ('WAITING', 'RUNNING')
                """)
            .param("id", id)
            .param("status", how.name())
            .param("now", moment(now))
            .update()
        == 1;
  }

  /** Takes it away, with all that belongs to it. */
  public void remove(UUID id) {
    database.sql("delete from bulk_job where id = :id").param("id", id).update();
  }

  /** Takes it away where nobody wants it any more. */
  public void removeGivenUp(UUID id) {
    database
        .sql("delete from bulk_job where id = :id and status = 'GIVEN_UP'")
        .param("id", id)
        .update();
  }

  /** Takes away what was over before that moment, and tells how many. */
  public int removeEndedBefore(Instant then) {
    return database
        .sql("delete from bulk_job where ended_at < :then")
        .param("then", moment(then))
        .update();
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static BulkJob job(ResultSet row) throws SQLException {
    return new BulkJob(
        row.getObject("id", UUID.class),
        BulkKind.valueOf(row.getString("kind")),
        row.getString("ordered_by"),
        row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
        row.getString("server"),
        BulkStatus.valueOf(row.getString("status")),
        row.getInt("starts"),
        BulkPhase.valueOf(row.getString("phase")),
        row.getInt("lines_done"),
        row.getInt("lines"),
        instant(row.getObject("ended_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
