package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Change;
import no.romslig.solver.proposal.Change.Kind;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Revision;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * {@code COMPLETE} and {@code HASH}: a proposal that comes from another names it, and lists exactly
 * what differs.
 */
public record ListedChanges(Proposal last, String lastHash) implements HardRuleCheck {

  private static final String COMPLETE = "COMPLETE";

  /** One thing put somewhere. */
  private record Entry(Kind kind, String ref, @Nullable Integer cycle, Assigned place) {}

  @Override
  public List<Violation> violations(Book book) {
    Revision revision = book.proposal().revision();
    var found = new ArrayList<Violation>();
    if (revision == null || !revision.previous().equals(lastHash)) {
      String claimed = revision == null ? null : revision.previous();
      found.add(
          new Violation(
              "HASH", List.of(), Fault.params("previous", claimed, "expected", lastHash)));
    }
    if (revision != null) {
      compare(book, revision, found);
    }
    return found;
  }

  private void compare(Book book, Revision revision, List<Violation> found) {
    List<Entry> gone = entries(last, book);
    List<Entry> come = new ArrayList<>();
    for (Entry entry : entries(book.proposal(), book)) {
      if (!gone.remove(entry)) {
        come.add(entry);
      }
    }
    Set<String> torn = new LinkedHashSet<>();
    for (Change change : revision.changes()) {
      Assigned before = change.before();
      Assigned after = change.after();
      boolean listed =
          change.change() == typeOf(before, after)
              && (before == null || gone.remove(entry(change, before)))
              && (after == null || come.remove(entry(change, after)));
      if (!listed) {
        found.add(violation(change.refId(), "listed", change.change().name()));
      } else if (change.change() != Change.Type.MOVED && isTorn(change, revision)) {
        torn.add(change.refId());
      }
    }
    torn.forEach(ref -> found.add(violation(ref, "listed", "TWICE")));
    gone.forEach(each -> found.add(violation(each.ref(), "missing", "before")));
    come.forEach(each -> found.add(violation(each.ref(), "missing", "after")));
  }

  /** Whether what is told as two changes is one. */
  private static boolean isTorn(Change change, Revision revision) {
    return revision.changes().stream()
        .anyMatch(
            other ->
                other.kind() == change.kind()
                    && other.refId().equals(change.refId())
                    && Objects.equals(other.cycle(), change.cycle())
                    && other.change() != Change.Type.MOVED
                    && other.change() != change.change());
  }

  private static Change.@Nullable Type typeOf(@Nullable Assigned before, @Nullable Assigned after) {
    if (before == null) {
      return after == null ? null : Change.Type.ADDED;
    }
    return after == null ? Change.Type.REMOVED : Change.Type.MOVED;
  }

  private static Violation violation(String ref, String key, String value) {
    return new Violation(COMPLETE, List.of(ref), Fault.params("changes", key, "change", value));
  }

  private static Entry entry(Change change, Assigned place) {
    return new Entry(change.kind(), change.refId(), change.cycle(), place);
  }

  /** All that is put somewhere and is not a fact by the day of the run. */
  private static List<Entry> entries(Proposal proposal, Book book) {
    var entries = new ArrayList<Entry>();
    LocalDate asOf = book.register().asOf();
    for (var each : proposal.placements()) {
      boolean fact = each.from().isBefore(asOf) && lives(each.personId(), each.unitId(), book);
      if (!fact) {
        var place = new Assigned(each.unitId(), each.from(), null);
        entries.add(
            each.caseId() == null
                ? new Entry(Kind.COMPANION, each.personId().value(), null, place)
                : new Entry(Kind.CASE, each.caseId().value(), null, place));
      }
    }
    for (var each : proposal.relocations()) {
      if (!lives(each.personId(), each.toUnitId(), book)) {
        var place = new Assigned(each.toUnitId(), each.on(), null);
        entries.add(new Entry(Kind.RELOCATION, each.personId().value(), null, place));
      }
    }
    for (var each : proposal.respiteStays()) {
      if (!each.from().isBefore(asOf)) {
        var place = new Assigned(each.unitId(), each.from(), each.to());
        Integer cycle = cycle(each.grantId(), each.from(), book);
        entries.add(new Entry(Kind.RESPITE_CYCLE, each.grantId().value(), cycle, place));
      }
    }
    for (var each : proposal.shortStayPlacements()) {
      if (!each.from().isBefore(asOf)) {
        var place = new Assigned(each.unitId(), each.from(), each.to());
        entries.add(new Entry(Kind.SHORT_STAY, each.shortStayId().value(), null, place));
      }
    }
    return entries;
  }

  private static boolean lives(PersonId person, UnitId unit, Book book) {
    return book.register().occupanciesOf(person).stream()
        .anyMatch(occupancy -> occupancy.unitId().equals(unit));
  }

  private static @Nullable Integer cycle(GrantId id, LocalDate from, Book book) {
    var grant = book.register().grant(id);
    if (grant == null) {
      return null;
    }
    int cycle = new Cycles(book, grant).indexOf(from);
    return cycle < 0 ? null : cycle;
  }
}
