package no.romslig.data.register;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether the acting municipality has a row, of whatever table. */
@Component
public class Rows {

  private final RegisterTransactions transactions;
  private final JdbcClient database;

  Rows(RegisterTransactions transactions, JdbcClient database) {
    this.transactions = transactions;
    this.database = database;
  }

  /**
   * Whether the table has the row.
   *
   * @param table one of those whose rows belong to municipalities; never what a request says
   */
  public boolean has(Acting acting, String table, UUID id) {
    if (!table.matches("[a-z_]+")) {
      throw new IllegalArgumentException("No table: " + table);
    }
    return transactions.call(
        acting,
        () ->
            database
                .sql("select exists (select from " + table + " where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single());
  }
}
