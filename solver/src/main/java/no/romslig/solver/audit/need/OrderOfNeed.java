package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.rule.Faulty;
import no.romslig.solver.parallel.SideBySide;
import no.romslig.solver.proposal.Certificate.Envy;
import no.romslig.solver.proposal.Certificate.Violation;

/** The order of need (LT-11) and the proofs that rest on it. */
public final class OrderOfNeed {

  private final List<Envy> envy;
  private final List<Violation> violations = new ArrayList<>();

  public OrderOfNeed(Book book, Faulty faulty, SideBySide sideBySide) {
    var ranking = new Ranking(book);
    envy = new EnvyFinder(book, ranking, new Fit(book.register()), faulty).pairs();
    Set<String> envious = new HashSet<>();
    for (var pair : envy) {
      if (pair.label() == null) {
        envious.add(pair.unplaced());
        violations.add(
            new Violation(
                "LT-11",
                List.of(pair.unplaced(), pair.placed()),
                Map.of("unitId", pair.unitId().value())));
      }
    }
    violations.addAll(new WitnessCheck(book, ranking, faulty).violations(envious, sideBySide));
  }

  /** Everyone without a place who could take the unit of someone of lower rank, and why not. */
  public List<Envy> envy() {
    return envy;
  }

  /** Envy that nothing explains, and proofs that prove nothing. */
  public List<Violation> violations() {
    return violations;
  }
}
