package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.rule.Faulty;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** {@code WITNESS}: every item without a place comes with a proof that none was left. */
final class WitnessCheck {

  private final Book book;
  private final Ranking ranking;
  private final Options options;
  private final Holders holders;
  private final Faulty faulty;

  WitnessCheck(Book book, Ranking ranking, Options options, Faulty faulty) {
    this.book = book;
    this.ranking = ranking;
    this.options = options;
    this.holders = new Holders(book, ranking, options, faulty);
    this.faulty = faulty;
  }

  /** {@code envious} are judged by LT-11 already. */
  List<Violation> violations(Set<String> envious) {
    var found = new ArrayList<Violation>();
    Map<String, Witness> earlier = new HashMap<>();
    for (var entry : book.proposal().unplaced()) {
      var item = itemOf(entry);
      var witness = entry.witness();
      if (item != null && !faulty.has(item.ref()) && !envious.contains(item.ref())) {
        String fault = fault(item, witness, earlier);
        if (fault != null) {
          found.add(new Violation("WITNESS", List.of(item.ref()), Map.of("fault", fault)));
        }
      }
      if (witness != null && witness.sameAs() == null) {
        earlier.putIfAbsent(entry.refId(), witness);
      }
    }
    return found;
  }

  private @Nullable Item itemOf(Unplaced entry) {
    if (entry.kind() != UnplacedKind.CASE && entry.kind() != UnplacedKind.RELOCATION) {
      return null;
    }
    var item = ranking.item(entry.refId());
    return item == null || item.committed() ? null : item;
  }

  private @Nullable String fault(
      Item item, @Nullable Witness witness, Map<String, Witness> earlier) {
    if (witness == null) {
      return "MISSING";
    }
    Witness set = witness.sameAs() == null ? witness : earlier.get(witness.sameAs());
    if (set == null) {
      return "SAME_AS_UNKNOWN";
    }
    String plain = fault(item, set.units(), set.holders(), crowd -> {}, List.of());
    if (plain == null || witness.closedBranches().isEmpty()) {
      return plain;
    }
    return new Branches(book, ranking, options)
        .fault(
            item,
            witness.closedBranches(),
            (branch, restrict, alsoWithout) ->
                fault(item, branch.units(), branch.holders(), restrict, alsoWithout) == null);
  }

  /** Why the set proves nothing; missing where it does prove that no place was left. */
  private @Nullable String fault(
      Item item,
      List<UnitId> unitIds,
      List<Holder> listed,
      Consumer<Crowd> restrict,
      List<Applicant> alsoWithout) {
    var units = new BitSet();
    for (var id : unitIds) {
      var place = book.register().place(id);
      if (place == null || units.get(place.index())) {
        return "UNIT_UNKNOWN";
      }
      units.set(place.index());
    }
    var crowd = new Crowd(book.register(), units);
    String fault = holders.enter(listed, item, units, crowd);
    if (fault != null) {
      return fault;
    }
    crowd.addMovable(item.applicant().person(), options.of(item.applicant()));
    for (var partner : alsoWithout) {
      crowd.addMovable(partner.person(), options.of(partner));
    }
    restrict.accept(crowd);
    return verdict(item, listed, crowd, alsoWithout);
  }

  private static @Nullable String verdict(
      Item item, List<Holder> listed, Crowd crowd, List<Applicant> alsoWithout) {
    for (var holder : listed) {
      if (crowd.isMovable(holder.personId()) && !crowd.isConfined(holder.personId())) {
        return "HOLDER_SUITS_ELSEWHERE";
      }
    }
    boolean someoneIsConfined = isConfined(item.applicant(), crowd);
    for (var partner : alsoWithout) {
      someoneIsConfined |= isConfined(partner, crowd);
    }
    if (!someoneIsConfined) {
      return "SUITS_ELSEWHERE";
    }
    return crowd.isTooMany() ? null : "NOT_FULL";
  }

  /** Whoever could be elsewhere is no part of the proof. */
  private static boolean isConfined(Applicant applicant, Crowd crowd) {
    boolean confined = crowd.isConfined(applicant.person().id());
    if (!confined) {
      crowd.drop(applicant.person().id());
    }
    return confined;
  }
}
