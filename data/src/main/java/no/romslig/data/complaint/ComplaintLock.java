package no.romslig.data.complaint;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes those who act on one complaint wait for each other. */
@Component
public class ComplaintLock {

  private final JdbcClient database;

  ComplaintLock(JdbcClient database) {
    this.database = database;
  }

  /** Until the caller's transaction ends. */
  public void take(UUID complaint) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(:complaint, 32))")
        .param("complaint", complaint.toString())
        .query()
        .singleRow();
  }
}
