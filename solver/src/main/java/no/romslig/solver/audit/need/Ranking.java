package no.romslig.solver.audit.need;

import java.util.LinkedHashMap;
import java.util.Map;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;

/** Who ranks before whom. */
final class Ranking {

  private final Book book;
  private final Map<String, Item> byRef = new LinkedHashMap<>();
  private final Map<PersonId, Item> byPerson = new LinkedHashMap<>();

  Ranking(Book book) {
    this.book = book;
    var register = book.register();
    register.snapshot().cases().forEach(each -> add(item(each, register)));
    register.snapshot().relocations().stream()
        .filter(each -> each.mandatory() && register.caseOf(each.personId()) == null)
        .forEach(each -> add(item(each, register)));
  }

  private void add(@Nullable Item item) {
    if (item != null) {
      byRef.put(item.ref(), item);
      byPerson.putIfAbsent(item.personId(), item);
    }
  }

  private static @Nullable Item item(Case each, Register register) {
    var person = register.person(each.personId());
    if (person == null) {
      return null;
    }
    return new Item(
        Applicant.of(each, person, register.homesOf(person.id())),
        each.legalStatus() == LegalStatus.RIGHT,
        each.effectiveNeedClass(),
        grouped(each.effectiveNeedScore(), register),
        each.waitingSince(),
        !register.commitments(CommitmentKind.PLACEMENT, each.id().value()).isEmpty());
  }

  private static @Nullable Item item(Relocation each, Register register) {
    var person = register.person(each.personId());
    if (person == null) {
      return null;
    }
    return new Item(
        Applicant.of(each, person, register.homesOf(person.id())),
        false,
        each.needClass(),
        grouped(each.needScore(), register),
        each.since(),
        !register.commitments(CommitmentKind.RELOCATION, person.id().value()).isEmpty());
  }

  private static int grouped(int score, Register register) {
    int band = register.rules().scoreBand();
    return band > 0 ? score / band : score;
  }

  /** All ranked items, cases first, in the snapshot's order. */
  Iterable<Item> items() {
    return byRef.values();
  }

  @Nullable Item item(String ref) {
    return byRef.get(ref);
  }

  @Nullable Item itemOf(PersonId person) {
    return byPerson.get(person);
  }

  /** The rank at which a move is made; missing where it ranks after every item. */
  @Nullable Item rankOf(Move move) {
    if (move.isCompanion()) {
      var couple = book.register().invokedCoupleOf(move.personId());
      return couple == null ? null : itemOf(couple.partnerOf(move.personId()));
    }
    return move.isRelocation() ? relocation(move) : byRef.get(move.ref());
  }

  private @Nullable Item relocation(Move move) {
    var item = byPerson.get(move.personId());
    return item != null && item.applicant().kind() == Applicant.Kind.RELOCATION ? item : null;
  }

  /** Whether someone placed goes before the item, by the own rank or by that of the couple. */
  boolean goesBefore(Move holder, Item item) {
    var rank = rankOf(holder);
    if (rank == null) {
      return false;
    }
    return rank.isAbove(item) || coupleGoesBefore(rank, item);
  }

  private boolean coupleGoesBefore(Item one, Item item) {
    Couple couple = book.register().invokedCoupleOf(one.personId());
    Item other = couple == null ? null : itemOf(couple.partnerOf(one.personId()));
    if (couple == null || other == null || !other.isAbove(item) || !areTogether(couple)) {
      return false;
    }
    if (one.right() != other.right()) {
      // Settled after all rights and before the waitlist.
      return !item.right();
    }
    boolean atLower =
        book.register().rules().cohabitation().partnerRank() == PartnerRank.OWN
            && couple.mode() == CoupleMode.TOGETHER_ONLY
            && !one.right();
    return !atLower;
  }

  private boolean areTogether(Couple couple) {
    var one = book.finalPlaceOf(couple.first());
    var other = book.finalPlaceOf(couple.second());
    return one != null && other != null && one.institution().equals(other.institution());
  }
}
