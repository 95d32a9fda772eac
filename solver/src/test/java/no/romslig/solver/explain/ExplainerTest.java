package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.explain.text.Section;
import no.romslig.solver.explain.text.Sentence;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.text.Language;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private final Town town = new Town();

  private Explainer explainer(Draft draft, Language language) {
    Snapshot snapshot = town.snapshot();
    Proposal first = draft.proposal();
    AlertWriter.alerts(snapshot, TestRules.STRICT, first).forEach(draft::alert);
    Proposal explained = new ReasonWriter().explain(snapshot, TestRules.STRICT, draft.proposal());
    return new Explainer(snapshot, TestRules.STRICT, explained, language);
  }

  private String letter(Draft draft, String id, Language language) {
    return PlainText.of(explainer(draft, language).about(id).orElseThrow()).replaceAll("\\s+", " ");
  }

  @Test
  void aPlacedApplicantReadsWhatIsProposedAndThatAPersonDecides() {
    town.unit("Rom 11", LONG_TERM_SHELTERED);
    town.person("P1").needsShelter();
    town.waits("2026-7", "P1", LONG_TERM_SHELTERED).prefers("I1").assessed("SK-03", true);

    var draft = new Draft().placed("2026-7", "P1", "Rom 11", LONG_TERM_SHELTERED, MONDAY);

    assertThat(letter(draft, "2026-7", Language.NB))
        .contains("Sak 2026-7")
        .contains(
            "Forslaget er at søkeren får skjermet plass på sykehjem: Rom 11, I1-A, I1."
                + " Innflytting kan skje fra 2. mars 2026.")
        .contains("Dette er et forslag, ikke et vedtak. En navngitt person i kommunen vurderer")
        .contains("En skjermet avdeling krever en demensdiagnose, og den er registrert.")
        .contains("Søkeren ønsket helst I1, og er foreslått plass der.")
        .contains("Listen over dem som venter, er ikke en kø.")
        .doesNotContain("P1");
  }

  @Test
  void whoeverWaitsReadsHowManyCameBeforeAndNotWho() {
    for (String unit : new String[] {"U1", "U2", "U3", "U4"}) {
      town.unit(unit, LONG_TERM_SOMATIC);
    }
    town.livesIn("R1", "U1");
    town.waits("A", "P1", LONG_TERM_SOMATIC).need(2, 10);
    for (int i = 2; i <= 4; i++) {
      town.waits("B" + i, "P" + i, LONG_TERM_SOMATIC).need(5, 50 + i);
    }

    var draft =
        new Draft()
            .placed("B2", "P2", "U2", LONG_TERM_SOMATIC, MONDAY)
            .placed("B3", "P3", "U3", LONG_TERM_SOMATIC, MONDAY)
            .placed("B4", "P4", "U4", LONG_TERM_SOMATIC, MONDAY)
            .unplaced(UnplacedKind.CASE, "A", null);

    assertThat(letter(draft, "A", Language.NN))
        .contains("Søkjaren er ikkje foreslått plass no.")
        .contains(
            "Det er 4 plassar som passar for søkjaren, men ingen av dei er ledige for søkjaren no.")
        .contains("éin er heimen til ein som bur der og 3 går til andre som går føre")
        .contains("Saka blir vurdert på nytt når ein plass blir ledig")
        .doesNotContainPattern("\\b(B2|B3|B4|P1|P2|P3|P4|R1)\\b");
    assertThat(letter(draft, "A", Language.EN))
        .contains("one is the home of someone who lives there and 3 go to others who come first");
  }

  @Test
  void aRightThatIsNotMetIsSaidPlainly() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.waits("A", "P1", LONG_TERM_SOMATIC).right().withoutInterimService();

    var draft = new Draft().unplaced(UnplacedKind.CASE, "A", null);

    assertThat(letter(draft, "A", Language.NB))
        .contains("Søkeren er ikke foreslått plass nå, men har rett til plass.")
        .contains("kan ikke settes på venteliste")
        .contains("Saken kan ikke vente.")
        .doesNotContain("står på venteliste");
  }

  @Test
  void whatTheOfficeMustLookAtIsNotInTheLetter() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.waits("A", "P1", LONG_TERM_SOMATIC).right().withoutInterimService();

    var explainer = explainer(new Draft().unplaced(UnplacedKind.CASE, "A", null), Language.NB);

    assertThat(PlainText.of(explainer.about("A").orElseThrow()))
        .doesNotContain("Noen må se på dette", "forsvarlig tilbud");
    assertThat(PlainText.of(explainer.overview())).contains("Haster mest", "forsvarlig tilbud");
    assertThat(explainer.toLookAt(new CaseId("A")).orElseThrow().sentences())
        .extracting(Sentence::code)
        .containsExactly("NO_INTERIM_SERVICE", "RIGHT_WITHOUT_PLACE");
    assertThat(explainer.toLookAt(new CaseId("B"))).isEmpty();
  }

  @Test
  void theTwoOfACoupleReadTheSameAndNeitherReadsTheOthersNumber() {
    town.unit("H1", HDO).forCouple();
    town.waits("A", "P1", HDO);
    town.waits("B", "P2", HDO).need(1, 1);
    town.couple("K", "P1", "P2");

    var draft =
        new Draft()
            .placed("A", "P1", "H1", HDO, MONDAY, "K", true)
            .placed("B", "P2", "H1", HDO, MONDAY, "K", true);

    assertThat(letter(draft, "B", Language.NB))
        .contains("De to som ønsker å bo sammen, får en bolig for par.")
        .contains("etter behovet til den av dem som går først")
        .doesNotContain("Sak A");
  }

  @Test
  void aMoveThatWaitsForAHearingIsNotCalledReady() {
    town.unit("D1", LONG_TERM_SHELTERED);
    town.unit("S1", LONG_TERM_SOMATIC);
    town.person("R1").needsShelter();
    town.livesIn("R1", "D1");
    town.mayMove("R1", LONG_TERM_SOMATIC).mandatory().unheard();
    town.person("P1").needsShelter();
    town.waits("A", "P1", LONG_TERM_SHELTERED);

    var draft =
        new Draft()
            .moved("R1", "D1", "S1", day(3))
            .placed("A", "P1", "D1", LONG_TERM_SHELTERED, day(3), null, false, "R1");

    assertThat(letter(draft, "A", Language.EN))
        .contains("The proposal cannot be carried out yet.")
        .contains("The place becomes free because someone else moves.")
        .doesNotContain("S1");
    assertThat(letter(draft, "R1", Language.EN))
        .contains("The resident no longer needs a sheltered ward.")
        .contains("The move makes room for one person who waits.")
        .contains("must be heard before anyone can move");
  }

  @Test
  void whatTheSnapshotDoesNotHaveIsNotExplained() {
    assertThat(explainer(new Draft(), Language.NB).about("A")).isEmpty();
  }

  @Test
  void theStructuredFormKeepsCodesAndRulesBesideTheText() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC);

    var explanation =
        explainer(new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY), Language.NB)
            .about("A")
            .orElseThrow();

    assertThat(explanation.sections())
        .extracting(Section::heading)
        .containsExactly(
            "Kort sagt", "Hvorfor denne plassen", "Om saken", "Hva skjer nå", "Om forslaget");
    assertThat(explanation.sections().get(1).sentences())
        .extracting(Sentence::code)
        .startsWith("GREATEST_NEED_AMONG_SUITABLE");
    assertThat(explanation.sections().get(1).sentences())
        .extracting(Sentence::rule)
        .startsWith("LT-11");
  }

  @Test
  void plainTextKeepsWithinItsWidth() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC).right();

    var text =
        PlainText.of(
            explainer(new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY), Language.NB)
                .overview());

    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
    assertThat(text).endsWith("\n").contains("\n- Én person er foreslått fast plass.\n");
  }

  @Test
  void aResidentsCompanionIsNamedByThePartnerAndExplainedByCoupleOrPerson() {
    town.unit("H1", HDO).forCouple();
    town.livesIn("P1", "H1");
    town.couple("K", "P1", "P2").companion(true, CompanionStay.TENANT);
    var draft = new Draft().placed(null, "P2", "H1", HDO, MONDAY, "K", true);

    assertThat(letter(draft, "K", Language.NB))
        .startsWith("Partneren til beboeren i H1")
        .contains("De to som ønsker å bo sammen, får en bolig for par.")
        .doesNotContain("samme dag som partneren")
        .doesNotContainPattern("\\b(P1|P2)\\b");
    assertThat(letter(draft, "P2", Language.NB)).isEqualTo(letter(draft, "K", Language.NB));
    assertThat(PlainText.of(explainer(draft, Language.EN).overview()))
        .contains("The partner of the resident of H1")
        .doesNotContain("A person without a case");
  }

  @Test
  void aResidentsCompanionWithoutBedIsExplainedToo() {
    town.unit("H1", HDO).forCouple();
    town.livesIn("P1", "H1");
    town.couple("K", "P1", "P2").companion(true, CompanionStay.TENANT);
    var draft = new Draft().unplaced(UnplacedKind.COMPANION, "P2", null);

    assertThat(letter(draft, "K", Language.EN))
        .contains("No place has been found for the partner in the same place.");
    assertThat(explainer(draft, Language.EN).about("P1")).isEmpty();
  }

  @Test
  void aPersonWithACaseReadsTheCase() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    var draft = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(letter(draft, "P1", Language.NN)).isEqualTo(letter(draft, "A", Language.NN));
  }
}
