package no.romslig.api.letter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.letter.Help;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.pdf.PdfLetters;
import no.romslig.api.letter.pdf.PdfReading;
import no.romslig.api.letter.sample.Letters;
import no.romslig.api.letter.sample.Town;
import no.romslig.api.letter.text.LetterWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who decides a complaint and within how many weeks it must be made, for each service (rules KA-01
 * to KA-03; where the sources differ: C8 of the rule sets).
 */
class ComplaintRouteTest {

  /** Municipality, service, who decides, weeks. */
  @ParameterizedTest
  @CsvSource({
    // Kinn 6.4 (KA-01, KA-02)
    "FJORDVIK, LONG_TERM_SOMATIC,  STATE, 4",
    "FJORDVIK, LONG_TERM_SHELTERED, STATE, 4",
    "FJORDVIK, LONG_TERM_SPECIAL,  STATE, 4",
    "FJORDVIK, CHILD_HOME,         STATE, 4",
    // Kinn 6.2
    "FJORDVIK, SHORT_TERM,         STATE, 4",
    "FJORDVIK, KAD,                STATE, 4",
    // Kinn 6.3
    "FJORDVIK, RESPITE,            STATE, 4",
    "FJORDVIK, CHILD_RESPITE,      STATE, 4",
    // Kinn 4.1, 5.1, 5.3: the service's own table, against chapter 7.2 (C8)
    "FJORDVIK, HDO,                STATE, 4",
    "FJORDVIK, CARE_HOUSING,       STATE, 4",
    "FJORDVIK, TRANSITION_FLAT,    STATE, 4",
    // Kinn 2.1, 2.2
    "FJORDVIK, HOME_SERVICES,      STATE, 4",
    // pasient- og brukerrettighetsloven §§ 7-2, 7-5 (KA-02)
    "ROMSVIK,  LONG_TERM_SOMATIC,  STATE, 4",
    "ROMSVIK,  LONG_TERM_SHELTERED, STATE, 4",
    "ROMSVIK,  LONG_TERM_SPECIAL,  STATE, 4",
    "ROMSVIK,  CHILD_HOME,         STATE, 4",
    "ROMSVIK,  SHORT_TERM,         STATE, 4",
    "ROMSVIK,  KAD,                STATE, 4",
    "ROMSVIK,  RESPITE,            STATE, 4",
    "ROMSVIK,  CHILD_RESPITE,      STATE, 4",
    "ROMSVIK,  HDO,                STATE, 4",
    "ROMSVIK,  HOME_SERVICES,      STATE, 4",
    // forvaltningsloven §§ 28, 29 (KA-03): dwellings under the municipality's own rules
    "ROMSVIK,  CARE_HOUSING,       BOARD, 3",
    "ROMSVIK,  TRANSITION_FLAT,    BOARD, 3"
  })
  void isToldInEveryLetterOnTheService(Town town, Service service, String body, int weeks) {
    for (var form : WrittenForm.values()) {
      for (var outcome : outcomes(service)) {
        var letter = Letters.from(town, form, new UUID(0, 1), outcome, List.of());
        var document = new PdfLetters().write(new LetterWriter(town.rules()).write(letter));

        assertThat(PdfReading.of(document).text())
            .as("%s in %s", outcome.kind(), form)
            .contains(complaint(town, form, body, weeks))
            .doesNotContain(form == WrittenForm.NB ? "veker" : "uker");
      }
    }
  }

  private static List<Outcome> outcomes(Service service) {
    if (service == Service.HOME_SERVICES) {
      return List.of(
          new Outcome.ServicesGranted(
              List.of(new Outcome.GrantedHelp(Help.MEALS, 30)), LocalDate.of(2026, 12, 7)));
    }
    return List.of(
        new Outcome.PlaceGranted(service, Letters.PLACE, LocalDate.of(2026, 12, 7), null),
        new Outcome.Refused(service, List.of()));
  }

  private static String complaint(Town town, WrittenForm form, String body, int weeks) {
    var sender = town.sender();
    var nb = form == WrittenForm.NB;
    var deadline =
        nb
            ? "Fristen er %d uker fra du fikk dette brevet. Hvis vi ikke gir deg medhold, sender vi"
                + " klagen videre til %s, som avgjør saken (%s)."
            : "Fristen er %d veker frå du fekk dette brevet. Dersom vi ikkje gir deg medhald,"
                + " sender vi klaga vidare til %s, som avgjer saka (%s).";
    if (body.equals("STATE")) {
      return deadline.formatted(
          weeks,
          (nb ? "Statsforvalteren i " : "Statsforvaltaren i ") + sender.county(),
          (nb ? "pasient- og brukerrettighetsloven" : "pasient- og brukarrettslova")
              + " §§ 7-2 og 7-5");
    }
    return deadline.formatted(
        weeks,
        nb ? "kommunens klagenemnd" : "klagenemnda i kommunen",
        (nb ? "forvaltningsloven" : "forvaltningslova") + " §§ 28 og 29");
  }
}
