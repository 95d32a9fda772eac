package no.romslig.data.register;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files whose rows are in the registers, by what is in them. Works inside of the caller's
 * transaction; of two at once the database lets one in.
 */
@Component
public class TakenFiles {

  private final JdbcClient database;
  private final EntryIds ids;

  TakenFiles(JdbcClient database, EntryIds ids) {
    this.database = database;
    this.ids = ids;
  }

  /** What was answered when a file of this content was taken, as JSON. */
  public Optional<String> answer(String digest) {
    return database
        .sql("select cast(answer as text) from taken_file where digest = :digest")
        .param("digest", digest)
        .query(String.class)
        .optional();
  }

  /** Keeps that it is taken, and what is answered. */
  public void keep(String digest, String answer) {
    database
        .sql(
            "insert into taken_file (id, version, digest, answer)"
                + " values (:id, 0, :digest, cast(:answer as jsonb))")
        .param("id", ids.next())
        .param("digest", digest)
        .param("answer", answer)
        .update();
  }
}
