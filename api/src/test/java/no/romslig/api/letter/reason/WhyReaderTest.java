package no.romslig.api.letter.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.reason.MoveGround;
import no.romslig.solver.explain.reason.NeedGround;
import no.romslig.solver.explain.reason.WishGround;
import no.romslig.solver.explain.reason.WishGround.WishObstacle;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.InstitutionId;
import org.junit.jupiter.api.Test;

class WhyReaderTest {

  private final WhyReader reader = new WhyReader(id -> "Solhaug");

  @Test
  void tellsThatOthersWereConsideredAndNeitherWhoNorHowMany() {
    var need =
        new NeedGround.GreatestNeedAmongSuitable(
            1, List.of("C1", "C2", "C3"), 3, List.of("C4"), List.of());

    assertThat(reader.read(List.of(need.toReason()))).containsExactly(new Why.GreatestNeed());
  }

  @Test
  void saysNothingOfNeedWhereThePlaceSuitedNobodyElse() {
    var need = new NeedGround.GreatestNeedAmongSuitable(1, List.of("C1"), 1, List.of(), List.of());

    assertThat(reader.read(List.of(need.toReason()))).isEmpty();
  }

  @Test
  void tellsOnceThatAMoveFreesAPlaceHoweverManyItHelps() {
    var reasons =
        List.of(
            new MoveGround.FreesPlaceFor(List.of(new CaseId("C1"))).toReason(),
            new MoveGround.FreesPlaceForResidents(2).toReason());

    assertThat(reader.read(reasons)).containsExactly(new Why.FreesPlaceForOthers());
  }

  @Test
  void leavesOutThoseWhoWerePassedOver() {
    var passed =
        new Reason("HIGHER_RANK_PASSED", Map.of("passed", List.of("C1"), "why", "COUPLE"), "LT-11");

    assertThat(reader.read(List.of(passed))).isEmpty();
  }

  @Test
  void namesTheInstitutionOfAWish() {
    var wish = new WishGround.WishNotMet(new InstitutionId("I1"), 1, WishObstacle.OCCUPIED);

    assertThat(reader.read(List.of(wish.toReason())))
        .containsExactly(new Why.WishNotMet("Solhaug", WishObstacle.OCCUPIED));
  }

  @Test
  void keepsTheDateSinceWhenOneHasWaitedAndDropsHowManyOthersHave() {
    var since = LocalDate.of(2026, 3, 1);

    assertThat(reader.read(List.of(new NeedGround.LongerWaitDecided(since, 4).toReason())))
        .containsExactly(new Why.LongerWait(since));
  }

  @Test
  void leavesOutWhatANewerVersionWrote() {
    assertThat(reader.read(List.of(new Reason("NOT_KNOWN_HERE", Map.of(), "LT-11")))).isEmpty();
  }
}
