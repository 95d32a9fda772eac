package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.proposal.Witness.HolderWhy;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Completes a set that leaves out homes which its holders give up: by those homes, by whoever has
 * them in the proposal, and by all that these could have instead. What is added is claimed like
 * what is listed, so that the completed set is a proof in its own right, or none.
 */
final class GivenUpHomes {

  /** In the order in which they are tried: the first leaves the holder the least choice. */
  private static final List<HolderWhy> CLAIMS =
      List.of(HolderWhy.HIGHER_RANK, HolderWhy.COMPANION, HolderWhy.COMMITTED, HolderWhy.RESIDENT);

  private final Book book;
  private final Options options;
  private final Holders holders;

  GivenUpHomes(Book book, Options options, Holders holders) {
    this.book = book;
    this.options = options;
    this.holders = holders;
  }

  /** The completed set; missing where anything else lies outside the listed one. */
  @Nullable Witness complete(Item item, Witness listed) {
    var units = unitsOf(listed);
    var crowd = new Crowd(book.register(), options.tenants(), units);
    if (holders.enter(listed.holders(), item, units, crowd, true) != null) {
      return null;
    }
    crowd.addMovable(item.applicant().person(), options.of(item.applicant()));
    if (!crowd.outside(item.personId()).isEmpty()) {
      return null;
    }
    var missing = new BitSet();
    for (var holder : listed.holders()) {
      var outside = crowd.outside(holder.personId());
      if (!outside.isEmpty() && !areGivenUp(outside, holder.personId())) {
        return null;
      }
      missing.or(outside);
    }
    return completeBy(missing, item, units, new ArrayList<>(listed.holders()));
  }

  private BitSet unitsOf(Witness listed) {
    var units = new BitSet();
    for (var id : listed.units()) {
      var place = book.register().place(id);
      if (place != null) {
        units.set(place.index());
      }
    }
    return units;
  }

  private boolean areGivenUp(BitSet homes, PersonId person) {
    var others = (BitSet) homes.clone();
    others.andNot(options.keptBy(person));
    return others.isEmpty() && book.moveOf(person) != null;
  }

  private Witness completeBy(BitSet missing, Item item, BitSet units, List<Holder> all) {
    for (int unit = missing.nextSetBit(0); unit >= 0; unit = missing.nextSetBit(0)) {
      units.set(unit);
      for (var presence : book.presencesIn(book.register().places().get(unit).id())) {
        var person = presence.person();
        if (person != null && all.stream().noneMatch(each -> each.personId().equals(person))) {
          enter(person, item, units, all, missing);
        }
      }
      missing.andNot(units);
    }
    var ids = units.stream().mapToObj(unit -> book.register().places().get(unit).id()).toList();
    return new Witness(ids, all, null, List.of());
  }

  /** Adds the person as a holder, where there is a claim, and whatever else that one could have. */
  private void enter(PersonId person, Item item, BitSet units, List<Holder> all, BitSet missing) {
    for (var why : CLAIMS) {
      var holder = new Holder(person, why);
      var alone = new Crowd(book.register(), options.tenants(), units);
      if (holders.enter(List.of(holder), item, units, alone, true) == null) {
        all.add(holder);
        missing.or(alone.outside(person));
        return;
      }
    }
  }
}
