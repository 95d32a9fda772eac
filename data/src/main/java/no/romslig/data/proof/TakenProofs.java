package no.romslig.data.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers proofs of possession for as long as they could be sent again. */
@Component
public class TakenProofs {

  /** By how much the clocks of processes may differ at the most. */
  private static final Duration CLOCKS = Duration.ofMinutes(5);

  private final JdbcClient database;

  TakenProofs(JdbcClient database) {
    this.database = database;
  }

  /**
   * Takes a proof. Of several who try at once, one is the first.
   *
   * @param keyThumbprint of the key that signed it
   * @param proofHash the hash of its id
   * @param expiresAt from when on it is refused because it is old
   * @return false where it was taken before
   */
  public boolean take(String keyThumbprint, String proofHash, Instant expiresAt) {
    return database
            .sql(
                """
                insert into taken_proof (key_thumbprint, proof_hash, expires_at)
                values (:key, :proof, :expires) on conflict do nothing
                """)
            .param("key", keyThumbprint)
            .param("proof", proofHash)
            .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Forgets those that every process refuses because they are old, and tells how many. */
  public int forgetOld() {
    return database
        .sql(
            """
            delete from taken_proof where expires_at < clock_timestamp() - :seconds * interval '1 s'
            """)
        .param("seconds", CLOCKS.toSeconds())
        .update();
  }
}
