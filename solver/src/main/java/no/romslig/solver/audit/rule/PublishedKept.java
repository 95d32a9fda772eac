package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.snapshot.PublishedStay;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * {@code COMMITMENT} for published stays: one is left out only where a hard rule makes it
 * impossible beside what is fixed, so it is tried once more with nothing else proposed for a time.
 */
record PublishedKept(Function<Book, List<Violation>> hardRules) {

  List<Violation> violations(Book book, Faulty faulty) {
    var found = new ArrayList<Violation>();
    for (var grant : book.register().snapshot().respiteGrants()) {
      if (!faulty.has(grant.id().value()) && !faulty.has(grant.personId())) {
        for (var published : grant.published()) {
          if (isLeftOut(published, grant, book) && isPossible(published, grant, book)) {
            found.add(
                new Violation(
                    "COMMITMENT",
                    List.of(grant.id().value()),
                    Fault.params(
                        "kind",
                        "PUBLISHED",
                        "unitId",
                        published.unitId(),
                        "from",
                        published.from(),
                        "to",
                        published.to())));
          }
        }
      }
    }
    return found;
  }

  private static boolean isLeftOut(PublishedStay published, RespiteGrant grant, Book book) {
    var departure = book.departureOf(grant.personId());
    boolean cut = departure != null && !departure.isAfter(published.from());
    return !cut
        && published.to().isAfter(book.register().asOf())
        && book.staysOf(grant.id()).stream()
            .noneMatch(
                stay ->
                    stay.published()
                        && stay.place().id().equals(published.unitId())
                        && stay.period().from().equals(published.from()));
  }

  private boolean isPossible(PublishedStay published, RespiteGrant grant, Book book) {
    var departure = book.departureOf(grant.personId());
    var to = departure == null || departure.isAfter(published.to()) ? published.to() : departure;
    var stay =
        new RespiteStay(
            grant.id(), grant.personId(), published.unitId(), published.from(), to, true);
    var without = new Book(snapshot(book), book.register().rules(), fixed(book, null));
    var with = new Book(snapshot(book), book.register().rules(), fixed(book, stay));
    var known = new HashSet<>(hardRules.apply(without));
    return with.unknown().size() == without.unknown().size()
        && known.containsAll(hardRules.apply(with));
  }

  private static Snapshot snapshot(Book book) {
    return book.register().snapshot();
  }

  /** The proposal with nothing for a time but what was fixed before it, and one stay more. */
  private static Proposal fixed(Book book, @Nullable RespiteStay more) {
    var all = book.proposal();
    var fixedStays = new ArrayList<RespiteStay>();
    var fixedShort = new HashSet<String>();
    for (var stay : book.stays()) {
      switch (stay) {
        case Stay.Respite respite -> {
          if (respite.committed() || respite.published()) {
            fixedStays.add(
                new RespiteStay(
                    respite.grant().id(),
                    respite.person().id(),
                    respite.place().id(),
                    respite.period().from(),
                    respite.period().from().plusDays(respite.period().nights()),
                    respite.published()));
          }
        }
        case Stay.ShortTerm brief -> {
          if (brief.committed()) {
            fixedShort.add(brief.ref());
          }
        }
      }
    }
    if (more != null) {
      fixedStays.add(more);
    }
    return new Proposal(
        all.schemaVersion(),
        all.snapshotHash(),
        all.ruleSet(),
        all.solver(),
        all.score(),
        all.placements(),
        all.relocations(),
        fixedStays,
        all.shortStayPlacements().stream()
            .filter(each -> fixedShort.contains(each.shortStayId().value()))
            .toList(),
        all.released(),
        all.unplaced(),
        all.alerts(),
        all.certificate(),
        all.revision());
  }
}
