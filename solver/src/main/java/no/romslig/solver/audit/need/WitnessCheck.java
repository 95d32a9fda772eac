package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.rule.Faulty;
import no.romslig.solver.parallel.SideBySide;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import org.jspecify.annotations.Nullable;

/** {@code WITNESS}: every item without a place comes with a proof that none was left. */
final class WitnessCheck {

  private final Book book;
  private final Ranking ranking;
  private final Faulty faulty;
  private final SharedSets sets;

  /**
   * Whether one item was left without a place for the reason that is given.
   *
   * @param entry its position among the entries of those without a place
   */
  private record Question(Item item, @Nullable Witness witness, int entry) {}

  WitnessCheck(Book book, Ranking ranking, Faulty faulty) {
    this.book = book;
    this.ranking = ranking;
    this.faulty = faulty;
    this.sets = new SharedSets(book.proposal().unplaced());
  }

  /** {@code envious} are judged by LT-11 already. */
  List<Violation> violations(Set<String> envious, SideBySide sideBySide) {
    return sideBySide
        .answers(
            questions(envious),
            () -> new WitnessProof(book, ranking, faulty, sets),
            WitnessCheck::answer)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Question> questions(Set<String> envious) {
    var questions = new ArrayList<Question>();
    var entries = book.proposal().unplaced();
    for (int k = 0; k < entries.size(); k++) {
      var item = itemOf(entries.get(k));
      if (item != null && !faulty.has(item.ref()) && !envious.contains(item.ref())) {
        questions.add(new Question(item, entries.get(k).witness(), k));
      }
    }
    return questions;
  }

  private @Nullable Item itemOf(Unplaced entry) {
    if (entry.kind() != UnplacedKind.CASE && entry.kind() != UnplacedKind.RELOCATION) {
      return null;
    }
    var item = ranking.item(entry.refId());
    return item == null || item.committed() ? null : item;
  }

  private static Optional<Violation> answer(WitnessProof proof, Question question) {
    var fault = proof.fault(question.item(), question.witness(), question.entry());
    return Optional.ofNullable(fault)
        .map(each -> new Violation("WITNESS", List.of(question.item().ref()), each.params()));
  }
}
