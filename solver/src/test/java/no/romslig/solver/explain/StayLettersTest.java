package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.text.Language;
import org.junit.jupiter.api.Test;

class StayLettersTest {

  private final Town town = new Town();

  private Explainer explainer(Draft draft, Language language) {
    var snapshot = town.snapshot();
    AlertWriter.alerts(snapshot, TestRules.STRICT, draft.proposal()).forEach(draft::alert);
    var explained = new ReasonWriter().explain(snapshot, TestRules.STRICT, draft.proposal());
    return new Explainer(snapshot, TestRules.STRICT, explained, language);
  }

  private String letter(Draft draft, String id, Language language) {
    return flat(PlainText.of(explainer(draft, language).about(id).orElseThrow()));
  }

  private String overview(Draft draft) {
    return flat(PlainText.of(explainer(draft, Language.EN).overview()));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Decided for nights that come after its person has moved in. */
  private Draft decidedStayThatLapses() {
    town.unit("K1", RESPITE);
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.shortStay("S1", 7).of("P1");
    town.committed(CommitmentKind.SHORT_STAY, "S1", "K1", day(10), day(17));
    return new Draft()
        .placed("A", "P1", "U1", LONG_TERM_SOMATIC, day(5))
        .released(CommitmentKind.SHORT_STAY, "S1", "K1", day(10), day(17));
  }

  @Test
  void aDecidedStayThatLapsesIsNotSaidToLackAPlace() {
    assertThat(letter(decidedStayThatLapses(), "S1", Language.NB))
        .contains("Oppholdet som var bestemt i K1", "fra 12. mars 2026 til 19. mars 2026, faller")
        .contains("Oppholdet faller bort fordi det er foreslått fast plass fra 7. mars 2026.")
        .doesNotContain("ikke funnet noen ledig plass");
  }

  @Test
  void aDecidedStayThatLapsesIsListedAndBreaksNoRule() {
    assertThat(overview(decidedStayThatLapses()))
        .contains("Stay S1: The stay that had been decided, in K1")
        .contains("The stay lapses because a permanent place is proposed from 7 March 2026.")
        .doesNotContain("What is decided from");
  }

  @Test
  void ofADecidedStayThatIsCutTheRestStillShowsItsBreach() {
    decidedStayThatLapses();
    var draft =
        new Draft()
            .placed("A", "P1", "U1", LONG_TERM_SOMATIC, day(12))
            .shortStay("S1", "K1", day(10), day(12))
            .released(CommitmentKind.SHORT_STAY, "S1", "K1", day(12), day(17));

    assertThat(Alerts.breaches(town, draft)).containsExactly("COMMITMENT NOT-GRANTED S1");
    assertThat(overview(draft))
        .contains("The stay will be 2 of 7 nights, because a permanent place is proposed");
  }

  @Test
  void anApplicationThatIsNotNeededAnyMoreSaysSo() {
    town.unit("K1", SHORT_TERM);
    town.shortStay("S1", 7).of("P1");
    var lapses = new Reason("LAPSES_ON_MOVING_IN", Map.of("from", "2026-03-07"), "ONE-PLACE");

    assertThat(letter(new Draft().shortStayMissing("S1", lapses), "S1", Language.NN))
        .contains("Det er ikkje foreslått noko opphald, fordi det er foreslått fast plass.")
        .contains("Kvifor det ikkje blir opphald")
        .doesNotContain("ikkje funne");
  }

  @Test
  void aLentPlaceIsToldWithTheDayOnWhichItMustBeEmpty() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(1), day(15), true);
    town.shortStay("S1", 10);
    var draft = new Draft().shortStay("S1", "U1", day(2), day(12));

    assertThat(letter(draft, "S1", Language.NB))
        .contains("Hvorfor denne plassen")
        .contains("Plassen er bare lånt for en tid, og må være tom igjen 17. mars 2026.")
        .doesNotContain("R1");
    assertThat(overview(draft)).contains("must be empty again by 17 March 2026");
  }

  @Test
  void anOwnPlaceIsNotCalledLent() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo().alsoFor(SHORT_TERM);
    town.livesIn("R1", "U1").away(day(1), day(15), true);
    town.unit("K1", SHORT_TERM);
    town.shortStay("S1", 10).prefers("I1");
    town.shortStay("S2", 10);
    var draft =
        new Draft().shortStay("S1", "K1", MONDAY, day(10)).shortStay("S2", "U1", day(2), day(12));

    assertThat(letter(draft, "S1", Language.EN))
        .contains("The stay begins within the dates that were applied for.")
        .contains("The applicant would most like I1, and is proposed a place there.")
        .doesNotContain("lent");
    assertThat(letter(draft, "S2", Language.EN)).doesNotContain("lent");
  }

  @Test
  void aGuestWhoSharesARoomIsToldSo() {
    town.unit("K1", SHORT_TERM).forTwo();
    town.person("P1").sharesRoom();
    town.shortStay("S1", 10).of("P1");
    town.shortStay("S2", 10);
    town.shortStay("S3", 10);
    var draft =
        new Draft()
            .shortStay("S1", "K1", MONDAY, day(10))
            .shortStay("S2", "K1", day(9), day(19))
            .shortStay("S3", "K1", day(19), day(29));

    assertThat(letter(draft, "S1", Language.EN))
        .contains("The room is for two, and the applicant will share it with another person.");
    assertThat(letter(draft, "S3", Language.EN)).doesNotContain("share");
  }

  @Test
  void theFamilyIsToldOfAPublishedStayThatCannotBeHeldAndWhyAResidentGetsNone() {
    town.unit("A1", RESPITE);
    town.grant("G1", "P1", 7, 56);
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("P2", "U1");
    town.grant("G2", "P2", 7, 56);
    var impossible =
        new Alert(
            "PUBLISHED_STAY_IMPOSSIBLE",
            "G1",
            Map.of("rule", "CLOSURE", "from", "2026-03-09", "to", "2026-03-16"));

    assertThat(letter(new Draft().alert(impossible), "G1", Language.EN))
        .contains("(9 March 2026 to 16 March 2026) cannot be held because of a closure.")
        .doesNotContain("must be told");
    assertThat(letter(new Draft(), "G2", Language.EN))
        .contains("lives in an institution now", "The decision then gives no stays.");
  }
}
