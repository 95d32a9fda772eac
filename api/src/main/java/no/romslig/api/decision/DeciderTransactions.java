package no.romslig.api.decision;

import java.util.function.Supplier;
import no.romslig.data.booking.Clash;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Transactions in which places are taken or given back. Where two ran into each other and the
 * database ended one of them, that one is tried again.
 */
@Component
class DeciderTransactions {

  private static final int TRIES = 4;

  private final RegisterTransactions transactions;

  DeciderTransactions(RegisterTransactions transactions) {
    this.transactions = transactions;
  }

  <T> T call(Acting acting, Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transactions.call(acting, work);
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
}
