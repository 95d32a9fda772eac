package no.romslig.benchmarks.known;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.report.Table;
import no.romslig.benchmarks.stay.Missing;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.json.DocumentHash;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.Draft;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;
import no.romslig.solver.run.stay.StayPlan;
import no.romslig.solver.run.stay.StayPlanner;
import no.romslig.solver.snapshot.Snapshot;

/**
 * What Romslig's answer to an instance is worth, and how far from the best it can be.
 *
 * @param items cases with and without a right, companions and relocations without a lasting place
 * @param who names the set of these items, see {@link #nameOf}
 * @param proven whether no answer ranks before this one in lasting places
 * @param missing what the stays miss
 * @param bound what all stays but acute ones miss at the least, with these lasting places
 * @param clean whether the audit found no violation and no envy without a label
 */
public record KnownValue(
    String name,
    int items,
    String who,
    boolean proven,
    Missing missing,
    long bound,
    boolean clean) {

  private static final Set<UnplacedKind> LASTING =
      EnumSet.of(UnplacedKind.CASE, UnplacedKind.RELOCATION, UnplacedKind.COMPANION);

  /**
   * Plans the instance, and has the answer audited.
   *
   * @param limit of the search for stays
   */
  public static KnownValue of(Instance instance, Duration limit) {
    Snapshot snapshot = instance.snapshot();
    RuleSet rules = instance.rules();
    PlacePlan places = new PlacePlanner().plan(snapshot, rules);
    SolveSettings settings =
        new SolveSettings(1, null, limit, 1, () -> false, progress -> {}, null);
    StayPlan stays =
        new StayPlanner()
            .plan(snapshot, rules, places.placements(), places.relocations(), settings);
    List<String> without =
        places.unplaced().stream()
            .filter(each -> LASTING.contains(each.kind()))
            .map(Unplaced::refId)
            .toList();
    return new KnownValue(
        instance.name(),
        without.size(),
        nameOf(without),
        places.proven(),
        new Missing(stays.acuteMissing(), stays.missing()),
        stays.bound(),
        isClean(snapshot, rules, places, stays));
  }

  private static boolean isClean(
      Snapshot snapshot, RuleSet rules, PlacePlan places, StayPlan stays) {
    String hash = DocumentHash.of(new SnapshotWriter().text(snapshot));
    SolverRun run = new SolverRun("romslig", "", 1, 0, 0, List.of());
    Proposal draft = Draft.of(snapshot, rules, hash, run, places, stays);
    Certificate found = new Auditor().audit(snapshot, rules, hash, draft);
    return found.isClean();
  }

  /**
   * The first eight hexadecimal digits of SHA-256 over the ids as the proposal gives them ({@code
   * unplaced[].refId}), sorted as text, each followed by a line feed.
   */
  static String nameOf(List<String> ids) {
    String text = ids.stream().sorted().map(id -> id + "\n").collect(Collectors.joining());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** The values as a table, in their order. */
  public static Table table(List<KnownValue> values) {
    Table table =
        new Table("instance", "without a place", "who", "proven", "missing", "bound", "audit");
    for (KnownValue value : values) {
      table.add(
          "`" + value.name + "`",
          value.items,
          "`" + value.who + "`",
          value.proven ? "yes" : "no",
          value.missing,
          value.bound,
          value.clean ? "clean" : "**not clean**");
    }
    return table;
  }
}
