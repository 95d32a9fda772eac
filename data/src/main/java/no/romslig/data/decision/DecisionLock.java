package no.romslig.data.decision;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes those who decide on the same thing wait for each other. Taken before it is read how the
 * thing stands, and held until the caller's transaction ends.
 */
@Component
public class DecisionLock {

  private static final String ALONE = "pg_advisory_xact_lock";
  private static final String TOGETHER = "pg_advisory_xact_lock_shared";

  private final JdbcClient database;

  DecisionLock(JdbcClient database) {
    this.database = database;
  }

  /** Some items of a run; others may decide on the rest meanwhile. */
  public void takeItems(UUID run, Collection<String> items) {
    take(TOGETHER, run.toString());
    items.stream().distinct().sorted().forEach(item -> take(ALONE, run + "/" + item));
  }

  /** All items of a run. */
  public void takeRun(UUID run) {
    take(ALONE, run.toString());
  }

  /** A decision, with its offers. */
  public void takeDecision(UUID decision) {
    take(ALONE, decision.toString());
  }

  private void take(String function, String what) {
    database
        .sql("select " + function + "(hashtextextended(:what, 29))")
        .param("what", what)
        .query()
        .singleRow();
  }
}
