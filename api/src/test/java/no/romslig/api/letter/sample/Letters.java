package no.romslig.api.letter.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.letter.Application;
import no.romslig.api.letter.CaseNumber;
import no.romslig.api.letter.Findings;
import no.romslig.api.letter.Handling;
import no.romslig.api.letter.Handling.Approval;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.LetterId;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.PersonName;
import no.romslig.api.letter.Place;
import no.romslig.api.letter.Recipient;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.reason.Why;

/** Letters with readable defaults. */
public final class Letters {

  public static final Place PLACE = new Place("Rom 12", "Avdeling B", "Solhaug");

  private Letters() {}

  /** An approved letter from Fjordvik to the person whom it is about. */
  public static Letter about(WrittenForm form, UUID id, Outcome outcome, List<Why> reasons) {
    return from(Town.FJORDVIK, form, id, outcome, reasons);
  }

  /** An approved letter to the person whom it is about. */
  public static Letter from(
      Town town, WrittenForm form, UUID id, Outcome outcome, List<Why> reasons) {
    return new Letter(
        new LetterId(id),
        Town.TODAY,
        form,
        town.sender(),
        new CaseNumber("2026/412"),
        new PersonName("Ingebjørg Lien"),
        new Recipient.Concerned(Town.HOME),
        new Application(outcome.service(), LocalDate.of(2026, 10, 5)),
        outcome,
        new Findings(List.of(), reasons, List.of(), null),
        new Handling(Town.CASEWORKER, new Approval(Town.APPROVER, Town.TODAY)));
  }

  /** The same letter to someone else. */
  public static Letter to(Recipient recipient, Letter letter) {
    return new Letter(
        letter.id(),
        letter.date(),
        letter.form(),
        letter.sender(),
        letter.caseNumber(),
        letter.concerns(),
        recipient,
        letter.application(),
        letter.outcome(),
        letter.findings(),
        letter.handling());
  }

  /** The same letter, not approved yet. */
  public static Letter draft(Letter letter) {
    return new Letter(
        letter.id(),
        letter.date(),
        letter.form(),
        letter.sender(),
        letter.caseNumber(),
        letter.concerns(),
        letter.recipient(),
        letter.application(),
        letter.outcome(),
        letter.findings(),
        new Handling(letter.handling().caseworker(), null));
  }
}
