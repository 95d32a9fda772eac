package no.romslig.api.letter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.letter.Fact;
import no.romslig.api.letter.Help;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.OwnWords;
import no.romslig.api.letter.PersonName;
import no.romslig.api.letter.PostalAddress;
import no.romslig.api.letter.Recipient;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.sample.Letters;
import no.romslig.api.letter.sample.SampleLetters;
import no.romslig.api.letter.sample.SampleLetters.Sample;
import no.romslig.api.letter.sample.Spoken;
import no.romslig.api.letter.sample.Town;
import no.romslig.api.letter.text.Block.Lead;
import no.romslig.api.letter.text.Block.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWriterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

  private static Stream<Sample> samples() {
    return SampleLetters.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void leavesNoKeyAndNoPlaceholderAndAnswersFirst(Sample sample) {
    var text = write(sample.town(), sample.letter());

    assertThat(Spoken.text(text))
        .doesNotContain("{", "}", "null", "[")
        .doesNotContainPattern("[A-Z]{2,}_[A-Z]|\\b[a-z]+\\.[A-Z]{2,}")
        .doesNotContainPattern("\\s[,.]|  ");
    assertThat(text.blocks().getFirst()).isInstanceOf(Title.class);
    assertThat(text.blocks()).filteredOn(Lead.class::isInstance).hasSize(1);
    assertThat(text.title()).doesNotContain("Lien").contains("2026/412");
  }

  @Test
  void writesEveryKindOfLetterOnEveryServiceInBothForms() {
    for (var town : Town.values()) {
      for (var form : WrittenForm.values()) {
        for (var service : Service.values()) {
          for (var outcome : outcomes(service)) {
            var text = spoken(town, Letters.from(town, form, id(), outcome, List.of()));

            assertThat(text).contains("2026/412").doesNotContain("{", "null");
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void decidesBothTheRightAndTheListAndPromisesNoDate(Town town) {
    var waiting =
        new Outcome.OnWaitlist(Service.LONG_TERM_SOMATIC, Town.TODAY, List.of(Help.HOME_NURSING));

    var text = spoken(town, Letters.from(town, WrittenForm.NB, id(), waiting, List.of()));

    assertThat(text)
        .contains("Rett til plass nå: nei.")
        .contains("Rett til å stå på venteliste: ja.")
        .contains("Ventelisten er ikke en kø.")
        .contains("Derfor kan vi ikke love når du får plass.")
        .contains("Når du får plass, får du et nytt vedtak.")
        .contains("Du kan klage både på at du ikke får plass nå")
        .contains("helsetjenester hjemme");
  }

  /** The day of the letter is another one: the day on which it was approved. */
  @ParameterizedTest
  @EnumSource
  void saysInItsAnswerFromWhichDayThePersonIsOnTheList(WrittenForm form) {
    var since = Town.TODAY.minusDays(25);
    var waiting =
        new Outcome.OnWaitlist(Service.LONG_TERM_SOMATIC, since, List.of(Help.HOME_NURSING));

    var text = write(Town.FJORDVIK, Letters.from(Town.FJORDVIK, form, id(), waiting, List.of()));

    assertThat(text.blocks())
        .filteredOn(Lead.class::isInstance)
        .singleElement()
        .asString()
        .containsPattern("%d\\.\\hnovember\\h%d".formatted(since.getDayOfMonth(), since.getYear()));
  }

  /** No nursing home, nor a dwelling like one (pasient- og brukerrettighetsloven § 2-1 e). */
  @ParameterizedTest
  @EnumSource
  void namesTheRightToANursingHomeWhereItIsOneAlone(Town town) {
    for (var service : List.of(Service.CARE_HOUSING, Service.CHILD_HOME)) {
      var waiting = new Outcome.OnWaitlist(service, Town.TODAY, List.of(Help.MEALS));
      var refused = new Outcome.Refused(service, List.of());

      assertThat(spoken(town, Letters.from(town, WrittenForm.NB, id(), waiting, List.of())))
          .contains("Ventelisten er ikke en kø.", "Når du får plass, får du et nytt vedtak.")
          .doesNotContain("§ 2-1 e", "Rett til plass", "Du kan klage både");
      assertThat(spoken(town, Letters.from(town, WrittenForm.NB, id(), refused, List.of())))
          .doesNotContain("§ 2-1 e", "nei på begge");
    }
    var home = new Outcome.OnWaitlist(Service.HDO, Town.TODAY, List.of(Help.MEALS));
    var none = new Outcome.Refused(Service.HDO, List.of());
    assertThat(spoken(town, Letters.from(town, WrittenForm.NB, id(), home, List.of())))
        .contains("Rett til plass nå: nei.", "Du kan klage både", "ettighetsloven § 2-1 e");
    assertThat(spoken(town, Letters.from(town, WrittenForm.NB, id(), none, List.of())))
        .contains("Svaret er nei på begge.", "ettighetsloven § 2-1 e");
  }

  @Test
  void refusesALetterOnWaitingWithoutHelpMeanwhile() {
    assertThatThrownBy(
            () -> new Outcome.OnWaitlist(Service.LONG_TERM_SOMATIC, Town.TODAY, List.of()))
        .hasMessageContaining("VL-02");
  }

  @Test
  void saysNoToBothTheRightAndTheListWhereANursingHomeIsRefused() {
    var refused = new Outcome.Refused(Service.LONG_TERM_SOMATIC, List.of(Help.ADAPTED_HOME));

    assertThat(spoken(Town.FJORDVIK, Letters.about(WrittenForm.NN, id(), refused, List.of())))
        .contains("Svaret er nei på begge.")
        .contains("Vi meiner at dette dekkjer behovet på ein forsvarleg måte:")
        .doesNotContain("Betaling");
  }

  @Test
  void marksADraftInItsTitleAndBeforeEverythingElseThatItSays() {
    var letter = Letters.about(WrittenForm.NN, id(), granted(Service.LONG_TERM_SOMATIC), List.of());

    var approved = write(Town.FJORDVIK, letter);
    var draft = write(Town.FJORDVIK, Letters.draft(letter));

    assertThat(draft.title()).startsWith("Utkast: Vedtak om");
    assertThat(Spoken.text(draft))
        .contains("Utkast. Brevet gjeld ikkje før vedtaket er godkjent.\nDu får langtidsplass")
        .doesNotContain("godkjent elektronisk");
    assertThat(approved.draft()).isNull();
    assertThat(approved.title()).doesNotContain("Utkast");
    assertThat(Spoken.text(approved))
        .doesNotContain("Utkast")
        .contains("Brevet er godkjent elektronisk 27. november 2026")
        .contains("Ola Eksempel, leder");
  }

  @Test
  void tellsAGuardianWhoseLetterItIs() {
    var letter = Letters.about(WrittenForm.NB, id(), granted(Service.LONG_TERM_SOMATIC), List.of());
    var guardian =
        new Recipient.Guardian(
            new PersonName("Ragnhild Myrvang"), new PostalAddress(List.of("Torget 1")));

    assertThat(spoken(Town.FJORDVIK, Letters.to(guardian, letter)))
        .contains("Ragnhild Myrvang Torget 1")
        .contains("Du får dette brevet fordi du er verge for Ingebjørg Lien.")
        .contains("I brevet er «du» Ingebjørg Lien.");
  }

  @Test
  void tellsACaregiverThePlanAndNothingOfTheOthersHealth() {
    var sample =
        SampleLetters.all().filter(each -> each.name().equals("respite")).findFirst().orElseThrow();
    var caregiver = new Recipient.Caregiver(new PersonName("Torstein Lien"), null);

    var own = spoken(sample.town(), sample.letter());
    var copy = spoken(sample.town(), Letters.to(caregiver, sample.letter()));

    assertThat(sample.letter().findings().facts()).anyMatch(Fact.NeedMapped.class::isInstance);
    assertThat(own).contains("Vi kartla behovet ditt").contains("19. juli 2027");
    assertThat(copy)
        .contains("Du får avlastning på disse datoene")
        .contains("19. juli 2027")
        .contains("den som har omsorgen, kan klage")
        .doesNotContain("kartla", "Du bor", "Vi har prøvd");
  }

  @Test
  void writesToACaregiverOfNothingButRespite() {
    var letter = Letters.about(WrittenForm.NB, id(), granted(Service.LONG_TERM_SOMATIC), List.of());
    var caregiver = new Recipient.Caregiver(new PersonName("Torstein Lien"), null);

    assertThatThrownBy(() -> Letters.to(caregiver, letter))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsTheNameAloneWhereTheAddressIsProtected() {
    var letter = Letters.about(WrittenForm.NB, id(), granted(Service.LONG_TERM_SOMATIC), List.of());

    var text = write(Town.FJORDVIK, Letters.to(new Recipient.Concerned(null), letter));

    assertThat(text.head().recipient()).containsExactly("Ingebjørg Lien");
    assertThat(Spoken.text(text)).doesNotContain("Strandvegen");
  }

  @Test
  void offersToWaitWithAMoveUntilTheComplaintIsDecided() {
    var moved =
        SampleLetters.all().filter(each -> each.name().equals("moved")).findFirst().orElseThrow();

    assertThat(spoken(moved.town(), moved.letter()))
        .contains("Du skal flytte til Kirkevoll")
        .contains("Du og de pårørende dine ble hørt 19. oktober 2026. Du var uenig i å flytte.")
        .contains("Dette er et nytt vedtak, som du kan klage på.")
        .contains("Det heter utsatt iverksetting (forvaltningsloven § 42).");
  }

  @Test
  void saysOfAHearingOnlyWhatWasHeardAndDone() {
    var alone = new Outcome.Hearing(DAY, false, Outcome.Stance.DISAGREES);
    var moved =
        new Outcome.Moved(Service.LONG_TERM_SOMATIC, Letters.PLACE, Letters.PLACE, DAY, alone);

    assertThat(spoken(Town.FJORDVIK, Letters.about(WrittenForm.NB, id(), moved, List.of())))
        .contains("Du ble hørt", "Du var uenig i å flytte.")
        .doesNotContain("de pårørende dine", "Dette er et nytt vedtak");
  }

  @Test
  void keepsDwellingAndHelpApart() {
    var housing = new Outcome.HousingGranted(Service.HDO, Letters.PLACE, DAY);
    var help =
        new Outcome.ServicesGranted(
            List.of(
                new Outcome.GrantedHelp(Help.HOME_NURSING, 630),
                new Outcome.GrantedHelp(Help.PRACTICAL_HELP, 60),
                new Outcome.GrantedHelp(Help.MEALS, 45),
                new Outcome.GrantedHelp(Help.SAFETY_ALARM, null)),
            DAY);

    assertThat(spoken(Town.FJORDVIK, Letters.about(WrittenForm.NB, id(), housing, List.of())))
        .contains("Dette vedtaket gjelder bare boligen.")
        .contains("Du skriver husleiekontrakt med Bustadavdelinga")
        .contains("Helse- og omsorgstjenesteloven § 3-7")
        .doesNotContain("§ 3-2");
    assertThat(spoken(Town.FJORDVIK, Letters.about(WrittenForm.NB, id(), help, List.of())))
        .contains("Dette vedtaket gjelder bare hjelpen.")
        .contains("10,5 timer i uka", "1 time i uka", "45 minutter i uka", "etter behov")
        .contains("§ 3-2 første ledd nr. 6 bokstav a og b")
        .doesNotContain("§ 3-7");
  }

  @ParameterizedTest
  @EnumSource
  void sendsAComplaintOnSaveWhereItIsUpheldInFull(Outcome.ComplaintResult result) {
    var decided =
        new Outcome.ComplaintDecided(Service.LONG_TERM_SOMATIC, DAY.minusDays(40), DAY, result);

    var text =
        spoken(Town.ROMSVIK, Letters.from(Town.ROMSVIK, WrittenForm.NB, id(), decided, List.of()));

    if (result == Outcome.ComplaintResult.UPHELD) {
      assertThat(text).contains("Du får et nytt vedtak. Det kan du også klage på.");
    } else {
      assertThat(text)
          .contains(
              "Vi sender klagen og dokumentene i saken til Statsforvalteren i Møre og Romsdal");
    }
    assertThat(text.contains("Avvisningen er et eget vedtak."))
        .isEqualTo(result == Outcome.ComplaintResult.REJECTED);
    assertThat(text.contains("Fristen er 4 uker"))
        .isEqualTo(
            result == Outcome.ComplaintResult.UPHELD || result == Outcome.ComplaintResult.REJECTED);
  }

  @Test
  void takesNoIdentityNumberInACaseworkersOwnWords() {
    assertThatThrownBy(() -> new OwnWords("Se 018203 45678 for mer"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("010203");
    assertThatThrownBy(() -> new OwnWords(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Outcome> outcomes(Service service) {
    return List.of(
        granted(service),
        new Outcome.PlaceGranted(service, Letters.PLACE, DAY, DAY.plusDays(14)),
        new Outcome.OnWaitlist(service, Town.TODAY, List.of(Help.values())),
        new Outcome.Refused(service, List.of()),
        new Outcome.HousingGranted(service, Letters.PLACE, DAY),
        new Outcome.RespitePlan(
            service, 14, 56, DAY, null, List.of(new Outcome.Stay(DAY, DAY, Letters.PLACE))),
        new Outcome.Moved(
            service,
            Letters.PLACE,
            Letters.PLACE,
            DAY,
            new Outcome.Hearing(DAY, true, Outcome.Stance.NO_OPINION)));
  }

  private static Outcome granted(Service service) {
    return new Outcome.PlaceGranted(service, Letters.PLACE, DAY, null);
  }

  private static LetterText write(Town town, Letter letter) {
    return new LetterWriter(town.rules()).write(letter);
  }

  private static String spoken(Town town, Letter letter) {
    return Spoken.text(write(town, letter));
  }

  private static UUID id() {
    return new UUID(0, 7);
  }
}
