package no.romslig.data.register;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What requests have made, by the keys of their senders, so that one that is sent twice makes one
 * thing. Works inside of the caller's transaction.
 */
@Component
public class RequestKeys {

  private final JdbcClient database;
  private final EntryIds ids;

  RequestKeys(JdbcClient database, EntryIds ids) {
    this.database = database;
    this.ids = ids;
  }

  /**
   * What a key has made.
   *
   * @param digest of what was sent
   */
  public record Made(String digest, UUID madeId) {}

  /** Waits for whoever sends the same key at this moment. */
  public Optional<Made> find(String key) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(acting_municipality() || :key, 26))")
        .param("key", key)
        .query()
        .singleRow();
    return database
        .sql("select digest, made_id from request_key where key = :key")
        .param("key", key)
        .query((row, number) -> new Made(row.getString(1), row.getObject(2, UUID.class)))
        .optional();
  }

  public void keep(String key, String digest, UUID madeId) {
    database
        .sql(
            "insert into request_key (id, version, key, digest, made_id)"
                + " values (:id, 0, :key, :digest, :made)")
        .param("id", ids.next())
        .param("key", key)
        .param("digest", digest)
        .param("made", madeId)
        .update();
  }
}
