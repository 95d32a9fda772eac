package no.romslig.data.register;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to the registers: transactions in which someone acts for one municipality. Outside
 * of them the database shows no row and takes none.
 */
@Component
public class RegisterTransactions {

  private final TransactionTemplate transaction;
  private final TransactionTemplate oneMoment;
  private final JdbcClient database;
  private final Clock clock;

  RegisterTransactions(PlatformTransactionManager manager, JdbcClient database, Clock clock) {
    transaction = new TransactionTemplate(manager);
    oneMoment = new TransactionTemplate(manager);
    oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    oneMoment.setReadOnly(true);
    this.database = database;
    this.clock = clock;
  }

  /**
   * Does the work as one whole: all of it is stored, or nothing where it throws.
   *
   * @throws IllegalStateException inside of another transaction, whose actor may be another
   */
  public <T> T call(Acting acting, Supplier<T> work) {
    return within(transaction, acting, status -> work.get());
  }

  /**
   * Reads everything as it was at one moment, whatever others store meanwhile. Nothing can be
   * stored.
   */
  public <T> T readAsOfOneMoment(Acting acting, Supplier<T> work) {
    return within(oneMoment, acting, status -> work.get());
  }

  /**
   * As {@link #call}, but nothing of it is stored. Rules that the database otherwise looks at when
   * a transaction ends are looked at all the same.
   */
  public <T> T tryOut(Acting acting, Supplier<T> work) {
    return within(
        transaction,
        acting,
        status -> {
          var result = work.get();
          database.sql("set constraints all immediate").update();
          status.setRollbackOnly();
          return result;
        });
  }

  private <T> T within(
      TransactionTemplate template, Acting acting, Function<TransactionStatus, T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A transaction is open already; who acts in it is settled.");
    }
    return Objects.requireNonNull(
        template.execute(
            status -> {
              name(acting);
              return work.apply(status);
            }));
  }

  /** As {@link #call}, without a result. */
  public void run(Acting acting, Runnable work) {
    call(
        acting,
        () -> {
          work.run();
          return true;
        });
  }

  private void name(Acting acting) {
    database
        .sql(
            """
            select set_config('romslig.municipality', :municipality, true),
              set_config('romslig.subject', :subject, true),
              set_config('romslig.command', :command, true),
              set_config('romslig.at', :at, true)
            """)
        .param("municipality", acting.municipality().toString())
        .param("subject", acting.subject())
        .param("command", acting.command())
        .param("at", clock.instant().toString())
        .query()
        .singleRow();
  }
}
