package no.romslig.api.decision;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.romslig.api.decision.PriceContent.Affected;
import no.romslig.api.decision.PriceContent.Envy;
import no.romslig.api.decision.PriceContent.OrderOfNeed;
import no.romslig.api.decision.PriceContent.Rank;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Change;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Reads the price of a choice out of two proposals for the same registers: without and with it. The
 * audit looks at the second as if the choice were proposed, and so tells which hard rules it breaks
 * and who could justly envy it.
 */
final class PriceReading {

  /** What the audit says of the order of need and of the book-keeping, not of the choice itself. */
  private static final Set<String> NOT_OF_THE_CHOICE =
      Set.of("LT-11", "WITNESS", "COMPLETE", "HASH", "SCORE", "EXECUTABLE", "RELEASED");

  private final Snapshot snapshot;
  private final RuleSet rules;
  private final String snapshotHash;
  private final Proposal without;
  private final Proposal with;
  private final Ranks ranks;

  /**
   * @param snapshot the registers without the choice
   * @param without their proposal
   * @param with the proposal where the choice is a commitment
   */
  PriceReading(
      Snapshot snapshot, RuleSet rules, String snapshotHash, Proposal without, Proposal with) {
    this.snapshot = snapshot;
    this.rules = rules;
    this.snapshotHash = snapshotHash;
    this.without = without;
    this.with = with;
    ranks = new Ranks(snapshot);
  }

  PriceContent read(ProposalItem item, Spot chosen) {
    var audit = new Auditor().audit(snapshot, rules, snapshotHash, with);
    var broken =
        audit.violations().stream().filter(it -> !NOT_OF_THE_CHOICE.contains(it.rule())).toList();
    var affected = affected(item);
    return new PriceContent(
        item.key(),
        new Assigned(chosen.unit(), chosen.from(), chosen.to()),
        proposed(item),
        broken.isEmpty(),
        broken,
        affected.stream().filter(PriceReading::loses).toList(),
        affected.stream().filter(PriceReading::gains).toList(),
        affected.stream().filter(it -> !loses(it) && !gains(it)).toList(),
        order(item, audit),
        missing(without),
        missing(with));
  }

  private @Nullable Assigned proposed(ProposalItem item) {
    for (var each : ProposalItems.of(snapshot, without).all()) {
      var spot = each.spot();
      if (spot != null && each.gives() == item.gives() && each.refId().equals(item.refId())) {
        return new Assigned(spot.unit(), spot.from(), spot.to());
      }
    }
    return null;
  }

  private List<Affected> affected(ProposalItem item) {
    var revision = with.revision();
    if (revision == null) {
      return List.of();
    }
    return revision.changes().stream()
        .filter(it -> !it.refId().equals(item.refId()))
        .map(this::affected)
        .sorted(comparing(Affected::rank, nullsLast(Ranks.GREATEST_FIRST)))
        .toList();
  }

  private Affected affected(Change change) {
    var before = change.before();
    var after = change.after();
    var later =
        before == null || after == null
            ? null
            : ChronoUnit.DAYS.between(before.from(), after.from());
    return new Affected(
        change.kind().name(),
        change.refId(),
        change.cycle(),
        ranks.of(change.refId()),
        before,
        after,
        later,
        change.because());
  }

  private static boolean loses(Affected it) {
    return it.after() == null || (it.daysLater() != null && it.daysLater() > 0);
  }

  private static boolean gains(Affected it) {
    return it.before() == null || (it.daysLater() != null && it.daysLater() < 0);
  }

  private OrderOfNeed order(ProposalItem item, Certificate audit) {
    var envy = new ArrayList<Envy>();
    for (var each : audit.justifiedEnvy()) {
      if (each.label() == null && each.placed().equals(item.refId())) {
        envy.add(new Envy(each.unplaced(), ranks.of(each.unplaced()), each.unitId().value()));
      }
    }
    envy.sort(comparing(Envy::rank, nullsLast(Ranks.GREATEST_FIRST)));
    var own = ranks.of(item.refId());
    int classes = 0;
    int points = 0;
    for (var each : envy) {
      classes = Math.max(classes, classesAbove(each.rank(), own));
    }
    for (var each : envy) {
      if (classesAbove(each.rank(), own) == classes) {
        points = Math.max(points, pointsAbove(each.rank(), own));
      }
    }
    return new OrderOfNeed(envy, classes, points);
  }

  private static int classesAbove(@Nullable Rank other, @Nullable Rank own) {
    return other == null || own == null ? 0 : other.needClass() - own.needClass();
  }

  private static int pointsAbove(@Nullable Rank other, @Nullable Rank own) {
    return other == null || own == null || other.needScore() == null || own.needScore() == null
        ? 0
        : other.needScore() - own.needScore();
  }

  private static long missing(Proposal proposal) {
    return proposal.certificate().optimality().stays().value();
  }
}
