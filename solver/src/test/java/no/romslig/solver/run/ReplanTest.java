package no.romslig.solver.run;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.check.ProposalReader;
import no.romslig.solver.check.ProposalReading;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.explain.Explainer;
import no.romslig.solver.explain.PlainText;
import no.romslig.solver.json.ProposalWriter;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Change;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.Revision;
import no.romslig.solver.snapshot.OneChange;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One change in a town that has a proposal, from the document to the letter. */
class ReplanTest {

  private static final SolveSettings SETTINGS = SolveSettings.ofSteps(1, 500);

  private final SnapshotReading.Read before;
  private final Proposal last;

  ReplanTest() {
    before = Replans.read(town());
    last = new Solver().solve(before.snapshot(), before.ruleSet(), before.snapshotHash(), SETTINGS);
  }

  /** Three want three places; two families have respite. */
  private static Snapshot town() {
    Town town = new Town();
    town.unit("A", LONG_TERM_SOMATIC);
    town.unit("B", LONG_TERM_SOMATIC);
    town.unit("R1", RESPITE);
    town.unit("R2", RESPITE);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 50);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).need(2, 50);
    town.person("F1");
    town.grant("G1", "F1", 7, 28);
    town.person("F2");
    town.grant("G2", "F2", 14, 56);
    return town.snapshot();
  }

  private Proposal next(Snapshot after, @Nullable Integer maxChanges) {
    return Replans.next(after, last, maxChanges, SETTINGS);
  }

  private static Revision revision(Proposal proposal) {
    return Objects.requireNonNull(proposal.revision());
  }

  private Snapshot withNewRight() {
    return OneChange.newRight(before.snapshot(), before.snapshot().cases().getLast());
  }

  private Snapshot withOneDecline() {
    Placement first = last.placements().getFirst();
    return OneChange.declined(
        before.snapshot(), Objects.requireNonNull(first.caseId()), first.unitId());
  }

  private List<String> told(Proposal next) {
    return revision(next).changes().stream()
        .map(each -> each.refId() + " " + each.change() + " " + each.because().getFirst().code())
        .toList();
  }

  @Test
  void aProposalAfreshDiffersFromNone() {
    assertThat(last.revision()).isNull();
    assertThat(new ProposalWriter().text(last)).doesNotContain("revision");
  }

  @Test
  void whoIsPassedByGreaterNeedIsToldSo() {
    Proposal next = next(withNewRight(), null);

    assertThat(told(next))
        .containsExactly("C2 REMOVED PLACE_TO_GREATER_NEED", "NEW ADDED NEWLY_ASKED_FOR");
    assertThat(revision(next).previous()).isEqualTo(Previous.of(last, null).hash());
    assertThat(next.score())
        .anySatisfy(
            level -> {
              assertThat(level.level()).isEqualTo("changes");
              assertThat(level.value()).isEqualTo(2);
            });
  }

  @Test
  void whoDeclinesChangesPlacesWithAsFewAsCanBe() {
    Proposal next = next(withOneDecline(), null);

    assertThat(told(next)).containsExactly("C1 MOVED PLACE_DECLINED", "C2 MOVED PLACE_TO_ANOTHER");
  }

  @Test
  void aDeathLetsTheNextInAndLeavesTheOthers() {
    Proposal next =
        next(OneChange.death(before.snapshot(), last.placements().getFirst().personId()), null);

    assertThat(told(next))
        .containsExactly("C1 REMOVED NO_LONGER_ASKED_FOR", "C3 ADDED PLACE_FREED");
  }

  @Test
  void aClosedUnitMovesItsStaysOnly() {
    var stay = last.respiteStays().getFirst();
    Snapshot after = OneChange.closed(before.snapshot(), stay.unitId(), stay.from());

    Proposal next = next(after, null);

    assertThat(revision(next).changes())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.change()).isEqualTo(Change.Type.MOVED);
              assertThat(Objects.requireNonNull(each.before()).unitId()).isEqualTo(stay.unitId());
              assertThat(each.because().getFirst().code()).isEqualTo("PLACE_CLOSED");
            });
    assertThat(next.unplaced()).hasSameSizeAs(last.unplaced());
  }

  @Test
  void theOrderOfNeedIsKeptWhateverTheLimit() {
    Proposal next = next(withNewRight(), 0);

    assertThat(revision(next).maxChanges()).isZero();
    assertThat(told(next))
        .containsExactly("C2 REMOVED PLACE_TO_GREATER_NEED", "NEW ADDED NEWLY_ASKED_FOR");
    assertThat(overview(withNewRight(), next, Language.EN)).contains("more than the 0 changes");
  }

  @Test
  void theSameIsProposedAgainToTheByte() {
    Snapshot after = withOneDecline();

    assertThat(masked(next(after, 4))).isEqualTo(masked(next(after, 4)));
  }

  private static String masked(Proposal proposal) {
    return new ProposalWriter().text(proposal).replaceAll("\"elapsedMillis\": \\d+", "");
  }

  @Test
  void theDocumentIsReadBackTheSame() {
    Proposal next = next(withOneDecline(), 4);
    String text = new ProposalWriter().text(next);

    assertThat(new ProposalReader().read(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ProposalReading.Read(next));
  }

  @ParameterizedTest
  @EnumSource
  void theOverviewSaysWhatHasChangedAndWhy(Language language) {
    Snapshot after = withOneDecline();

    String text = overview(after, next(after, null), language).replaceAll("\\s+", " ");

    assertThat(text)
        .contains(
            switch (language) {
              case EN -> "2 things are other than in the last proposal.";
              case NB -> "2 ting er annerledes enn i forrige forslag.";
              case NN -> "2 ting er annleis enn i førre forslag.";
            })
        .contains("C1")
        .doesNotContain("PLACE_DECLINED", "{", "nil");
  }

  @Test
  void theLetterOfEachWhomItConcernsSaysWhatHasChanged() {
    Snapshot after = withOneDecline();
    SnapshotReading.Read town = Replans.read(after);
    Explainer explainer =
        new Explainer(town.snapshot(), town.ruleSet(), next(after, null), Language.EN);

    assertThat(letter(explainer, "C1"))
        .contains("Changed since the last proposal", "has been declined since");
    assertThat(letter(explainer, "P2"))
        .contains("Changed since the last proposal", "is now needed for another");
    assertThat(letter(explainer, "C3")).doesNotContain("Changed since the last proposal");
  }

  private static String letter(Explainer explainer, String id) {
    return PlainText.of(explainer.about(id).orElseThrow()).replaceAll("\\s+", " ");
  }

  private static String overview(Snapshot after, Proposal next, Language language) {
    SnapshotReading.Read town = Replans.read(after);
    return PlainText.of(new Explainer(town.snapshot(), town.ruleSet(), next, language).overview());
  }

  @Test
  void theAuditFindsAChangeThatIsNotListed() {
    Snapshot after = withOneDecline();
    Proposal next = next(after, null);
    Revision silent = new Revision(revision(next).previous(), null, List.of());

    assertThat(violations(after, next.withRevision(silent, next.score())))
        .extracting(Violation::rule, each -> each.refIds().getFirst())
        .contains(tuple("COMPLETE", "C1"), tuple("COMPLETE", "C2"));
  }

  @Test
  void theAuditFindsAChangeThatIsNone() {
    Snapshot after = withOneDecline();
    Proposal next = next(after, null);
    var invented = new ArrayList<>(revision(next).changes());
    invented.add(
        new Change(
            Change.Kind.CASE,
            "C3",
            null,
            Change.Type.REMOVED,
            new Assigned(new UnitId("A"), Town.MONDAY, null),
            null,
            List.of(new Reason("FOLLOWS_FROM_OTHERS", Map.of(), "LT-11"))));
    Revision wrong = new Revision(revision(next).previous(), null, invented);

    assertThat(violations(after, next.withRevision(wrong, next.score())))
        .extracting(Violation::rule, each -> each.refIds().getFirst())
        .containsExactly(tuple("COMPLETE", "C3"));
  }

  @Test
  void theAuditFindsOneChangeToldAsTwo() {
    Snapshot after = withOneDecline();
    Proposal next = next(after, null);
    List<Change> torn =
        revision(next).changes().stream()
            .flatMap(
                each ->
                    Stream.of(
                        part(each, Change.Type.REMOVED, each.before(), null),
                        part(each, Change.Type.ADDED, null, each.after())))
            .toList();
    Revision wrong = new Revision(revision(next).previous(), null, torn);

    assertThat(violations(after, next.withRevision(wrong, next.score())))
        .extracting(Violation::rule)
        .containsExactly("COMPLETE", "COMPLETE");
  }

  private static Change part(
      Change whole, Change.Type type, @Nullable Assigned was, @Nullable Assigned is) {
    return new Change(whole.kind(), whole.refId(), null, type, was, is, whole.because());
  }

  @Test
  void theAuditFindsThatAnotherProposalIsMeant() {
    Snapshot after = withOneDecline();
    Proposal next = next(after, null);
    Revision wrong = new Revision("0".repeat(64), null, revision(next).changes());

    assertThat(violations(after, next.withRevision(wrong, next.score())))
        .extracting(Violation::rule)
        .containsExactly("HASH");
    assertThat(violations(before.snapshot(), last))
        .as("a proposal afresh does not come from any")
        .extracting(Violation::rule)
        .containsExactly("HASH");
  }

  private List<Violation> violations(Snapshot after, Proposal proposal) {
    SnapshotReading.Read town = Replans.read(after);
    return new Auditor()
        .audit(
            town.snapshot(),
            town.ruleSet(),
            town.snapshotHash(),
            proposal,
            last,
            Previous.of(last, null).hash())
        .violations();
  }
}
