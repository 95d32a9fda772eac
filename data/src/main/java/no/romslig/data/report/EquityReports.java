package no.romslig.data.report;

import java.time.LocalDate;
import java.util.Optional;
import no.romslig.data.register.EntryIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Equity reports as they were first given: one that changed with the registers would tell by its
 * changes of single persons. Works inside of the caller's transaction.
 */
@Component
public class EquityReports {

  private final JdbcClient database;
  private final EntryIds ids;

  EquityReports(JdbcClient database, EntryIds ids) {
    this.database = database;
    this.ids = ids;
  }

  /**
   * The report of a quarter, as JSON, if it was given before.
   *
   * @param quarter its first day
   */
  public Optional<String> find(LocalDate quarter) {
    return database
        .sql("select cast(content as text) from equity_report where quarter = :quarter")
        .param("quarter", quarter)
        .query(String.class)
        .optional();
  }

  /** Keeps it, unless someone was first; answers the one that is kept. */
  public String keep(LocalDate quarter, String content) {
    database
        .sql(
            """
            insert into equity_report (id, version, quarter, content)
            values (:id, 0, :quarter, cast(:content as jsonb))
            on conflict (municipality_id, quarter) do nothing
            """)
        .param("id", ids.next())
        .param("quarter", quarter)
        .param("content", content)
        .update();
    return find(quarter).orElseThrow();
  }
}
