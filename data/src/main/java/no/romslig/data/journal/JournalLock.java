package no.romslig.data.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one transaction of the municipality's journals after the other. */
@Component
public class JournalLock {

  private final JdbcClient database;

  JournalLock(JdbcClient database) {
    this.database = database;
  }

  /** Waits for whoever has it, until that transaction has ended. */
  public void take() {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(acting_municipality()::text, 55))")
        .query()
        .singleRow();
  }
}
