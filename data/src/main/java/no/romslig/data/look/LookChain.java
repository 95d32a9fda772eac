package no.romslig.data.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through the whole log of a municipality and says whether it is as it was written. */
@Component
public class LookChain {

  private static final int STEP = 1_000;
  private static final int MOST_FAULTS = 100;

  private final RegisterTransactions transactions;
  private final LookBook looks;
  private final JdbcClient database;

  LookChain(RegisterTransactions transactions, LookBook looks, JdbcClient database) {
    this.transactions = transactions;
    this.looks = looks;
    this.database = database;
  }

  /**
   * A place in the log that someone has noted down outside of the database.
   *
   * @param number of a look; 0 before the first
   */
  public record Anchor(long number, String hash) {}

  /** What is wrong at a look. */
  public enum Fault {
    /** It says something else than it did when it was written. */
    CHANGED,
    /** It does not follow the one before it. */
    MISPLACED,
    /** There is none of this number. */
    MISSING,
    /** The log ends elsewhere than its head says. */
    CUT_OFF,
    /** It is not the one that was noted down. */
    NOT_AS_NOTED
  }

  /** A fault and the number of the look that has it. */
  public record Finding(long number, Fault fault) {}

  /**
   * What came of going through the log.
   *
   * @param head the last look, to be noted down where the database's owner cannot reach it
   * @param findings empty where the log is whole; the first hundred otherwise
   */
  public record Verdict(long looks, Anchor head, List<Finding> findings) {

    public boolean isWhole() {
      return findings.isEmpty();
    }
  }

  /**
   * Goes through all looks in their order, as they were at one moment: those that are told of
   * meanwhile are left to the next time.
   *
   * @param noted a head of an earlier verdict: also shows a log that was written anew as a whole
   */
  public Verdict verify(Acting acting, @Nullable Anchor noted) {
    return transactions.readAsOfOneMoment(acting, () -> verified(acting, noted));
  }

  private Verdict verified(Acting acting, @Nullable Anchor noted) {
    var findings = new ArrayList<Finding>();
    var last = new Anchor(0, "");
    var count = 0L;
    var reached = noted == null || noted.number() == 0;
    for (var some = looks.after(0, STEP);
        !some.isEmpty();
        some = looks.after(last.number(), STEP)) {
      for (var look : some) {
        if (look.number() != last.number() + 1) {
          findings.add(new Finding(last.number() + 1, Fault.MISSING));
        } else if (!look.previousHash().equals(last.hash())) {
          findings.add(new Finding(look.number(), Fault.MISPLACED));
        }
        if (!look.hashOf(acting.municipality()).equals(look.hash())) {
          findings.add(new Finding(look.number(), Fault.CHANGED));
        }
        if (noted != null && noted.number() == look.number()) {
          reached = true;
          if (!noted.hash().equals(look.hash())) {
            findings.add(new Finding(look.number(), Fault.NOT_AS_NOTED));
          }
        }
        last = new Anchor(look.number(), look.hash());
        count++;
      }
    }
    if (!head().orElse(new Anchor(0, "")).equals(last)) {
      findings.add(new Finding(last.number(), Fault.CUT_OFF));
    }
    if (!reached) {
      findings.add(new Finding(last.number(), Fault.NOT_AS_NOTED));
    }
    return new Verdict(count, last, findings.stream().limit(MOST_FAULTS).toList());
  }

  private Optional<Anchor> head() {
    return database
        .sql("select number, hash from person_look_head")
        .query((row, index) -> new Anchor(row.getLong(1), row.getString(2)))
        .optional();
  }
}
