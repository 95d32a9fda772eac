package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Certificate.Violation;

/** All hard rules, held against a proposal. */
public final class HardRules {

  private static final List<HardRuleCheck> FACTS =
      List.of(
          new KnownIds(),
          new CommitmentKept(),
          new Complete(),
          new PlaceSuits(),
          new ResidentStays(),
          new LentForGood(),
          new GuaranteeKept(),
          new CompanionNeed(),
          new StaySuits(),
          new RespiteWindow(),
          new Capacity(),
          new SharedRoom(),
          new OnePlace());

  private HardRules() {}

  /** Breaches of what is proposed. */
  public static List<Violation> ofWhatIsProposed(Book book, String snapshotHash) {
    var found = new ArrayList<>(new AnswersSnapshot(snapshotHash).violations(book));
    FACTS.forEach(rule -> found.addAll(rule.violations(book)));
    found.addAll(new PublishedKept(HardRules::breaks).violations(book, new Faulty(found, book)));
    return found;
  }

  private static List<Violation> breaks(Book book) {
    var found = new ArrayList<Violation>();
    for (var rule :
        List.of(
            new StaySuits(),
            new RespiteWindow(),
            new Capacity(),
            new SharedRoom(),
            new OnePlace())) {
      found.addAll(rule.violations(book));
    }
    return found;
  }

  /** Breaches of what is said about it, where that is not a mere consequence of another fault. */
  public static List<Violation> ofWhatIsSaid(Book book, Faulty faulty) {
    var found = new ArrayList<Violation>();
    for (var violation : new Executable().violations(book)) {
      String ref = violation.refIds().getFirst();
      boolean follows =
          faulty.has(ref)
              || book.moves().stream()
                  .filter(move -> move.ref().equals(ref))
                  .anyMatch(move -> move.dependsOn().stream().anyMatch(faulty::has));
      if (!follows) {
        found.add(violation);
      }
    }
    for (var violation : new ReleasedExactly().violations(book)) {
      String ref = violation.refIds().getFirst();
      if (!faulty.has(ref) && !faulty.hasPersonOf(ref, book.register())) {
        found.add(violation);
      }
    }
    if (!faulty.hasStays()) {
      found.addAll(new TrueScore().violations(book));
    }
    return found;
  }
}
