package no.romslig.api.place;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import no.romslig.data.booking.Clash;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Transactions in which places are taken or given back. Where two ran into each other and the
 * database ended one of them, that one is tried again.
 */
@Component
public class PlaceTransactions {

  private static final int TRIES = 4;

  private final RegisterTransactions transactions;

  PlaceTransactions(RegisterTransactions transactions) {
    this.transactions = transactions;
  }

  /** Does the work as one whole, once more where it ran into another. */
  public <T> T call(Acting acting, Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transactions.call(acting, () -> translated(work));
      } catch (ConcurrencyFailureException collision) {
        if (attempt == TRIES) {
          throw collision;
        }
      } catch (DataAccessException | TransactionException failure) {
        throw Clash.in(failure)
            .map(it -> (RuntimeException) PlacesTaken.problem(it))
            .orElse(failure);
      }
    }
  }

  /** What the database refuses while work goes on is told in the same way as at its end. */
  private static <T> T translated(Supplier<T> work) {
    try {
      return work.get();
    } catch (PersistenceException failure) {
      var known = EntityManagerFactoryUtils.convertJpaAccessExceptionIfPossible(failure);
      throw known == null ? failure : known;
    }
  }
}
