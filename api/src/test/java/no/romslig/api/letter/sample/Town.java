package no.romslig.api.letter.sample;

import java.time.LocalDate;
import java.util.List;
import no.romslig.api.letter.Handling.Officer;
import no.romslig.api.letter.PersonName;
import no.romslig.api.letter.Place;
import no.romslig.api.letter.PostalAddress;
import no.romslig.api.letter.Sender;
import no.romslig.api.letter.catalogue.LetterRules;
import no.romslig.solver.rules.RuleSets;

/** Two invented municipalities, one for each rule set. */
public enum Town {
  FJORDVIK("kinn", "Fjordvik", "Vestland"),
  ROMSVIK("more-og-romsdal", "Romsvik", "Møre og Romsdal");

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  static final PostalAddress HOME = new PostalAddress(List.of("Strandvegen 12", "6999 Fjordvik"));
  static final Officer CASEWORKER = new Officer(new PersonName("Kari Eksempel"), "saksbehandler");
  static final Officer APPROVER = new Officer(new PersonName("Ola Eksempel"), "leder");

  private final String ruleSet;
  private final String name;
  private final String county;

  Town(String ruleSet, String name, String county) {
    this.ruleSet = ruleSet;
    this.name = name;
    this.county = county;
  }

  public String ruleSet() {
    return ruleSet;
  }

  public LetterRules rules() {
    return new LetterRules(RuleSets.shipped(ruleSet));
  }

  public Sender sender() {
    return new Sender(
        name + " kommune",
        "Tildelingskontoret",
        new PostalAddress(List.of("Rådhusgata 1", "6999 " + name)),
        "57 00 00 00",
        county,
        this == FJORDVIK ? "Bustadavdelinga" : "eiendomsavdelingen");
  }

  Place place() {
    return new Place("Rom 12", "Avdeling B", "Solhaug");
  }

  Place otherPlace() {
    return new Place("Rom 3", "Avdeling A", otherInstitution());
  }

  String otherInstitution() {
    return "Kirkevoll";
  }

  Place dwelling() {
    return new Place("Bolig 7", "Havnegata 5", "Havnegata 5");
  }
}
