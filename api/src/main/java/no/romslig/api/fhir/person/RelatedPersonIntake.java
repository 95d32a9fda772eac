package no.romslig.api.fhir.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.fhir.code.NationalNumber;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.At;
import no.romslig.api.fhir.sent.Held;
import no.romslig.api.fhir.sent.Intake;
import no.romslig.api.fhir.sent.Names;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.person.Contact;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.Couple;
import no.romslig.data.waiting.CoupleFacts;
import no.romslig.data.waiting.CoupleMode;
import no.romslig.data.waiting.Couples;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.springframework.stereotype.Component;

/**
 * Registers who stands by a person. A partner who is a person of the registers makes a couple with
 * the first; anyone else is a contact.
 */
@Component
class RelatedPersonIntake implements Intake<RelatedPerson> {

  private static final String TYPE = "RelatedPerson";

  private final Contacts contacts;
  private final Couples couples;
  private final Persons persons;
  private final RelatedPersonShape shape;
  private final Names names;
  private final Dead dead;
  private final EntryIds ids;

  RelatedPersonIntake(
      Contacts contacts,
      Couples couples,
      Persons persons,
      RelatedPersonShape shape,
      Names names,
      Dead dead,
      EntryIds ids) {
    this.contacts = contacts;
    this.couples = couples;
    this.persons = persons;
    this.shape = shape;
    this.names = names;
    this.dead = dead;
    this.ids = ids;
  }

  @Override
  public Class<RelatedPerson> resource() {
    return RelatedPerson.class;
  }

  @Override
  public Optional<String> named(String system, String value) {
    return names.find(TYPE, system, value);
  }

  @Override
  public Optional<String> make(RelatedPerson sent, Arrival arrival) {
    var at = arrival.at();
    var patient = arrival.links().follow(sent.getPatient(), at.child("patient"), "Patient");
    var partner = partner(sent, arrival).filter(it -> !Optional.of(it).equals(patient));
    if (patient.isEmpty()) {
      return Optional.empty();
    }
    if (partner.isPresent()) {
      var couple = couple(patient.get(), partner.get());
      couple.describe(SentCoupleWishes.read(sent, couple.facts(), at));
      endOrGoOn(sent, couple, arrival);
      dead.end(patient.get(), arrival);
      dead.end(partner.get(), arrival);
      var side = Side.of(couple, patient.get()).id(couple);
      names.keep(TYPE, side, plain(sent), at);
      return Optional.of(side);
    }
    var facts = SentContact.read(sent, null, arrival);
    if (facts.isEmpty() || at.hasErrors()) {
      return Optional.empty();
    }
    var id = ids.next();
    contacts.save(new Contact(id, patient.get(), facts.get()));
    names.keep(TYPE, id.toString(), plain(sent), at);
    return Optional.of(id.toString());
  }

  @Override
  public void change(String id, RelatedPerson sent, Arrival arrival) {
    var at = arrival.at();
    var patient = arrival.links().follow(sent.getPatient(), at.child("patient"), "Patient");
    var contact = Ids.uuid(id).flatMap(contacts::findById);
    if (contact.isEmpty()) {
      for (var side : Side.values()) {
        side.couple(id)
            .flatMap(couples::findById)
            .ifPresent(
                couple -> {
                  couple.describe(SentCoupleWishes.read(sent, couple.facts(), at));
                  endOrGoOn(sent, couple, arrival);
                  names.keep(TYPE, id, plain(sent), at);
                });
      }
      return;
    }
    patient
        .filter(it -> !it.equals(contact.get().personId()))
        .ifPresent(other -> at.child("patient").invalid("the same patient as before"));
    var facts = SentContact.read(sent, contact.get().facts(), arrival);
    if (facts.isPresent() && !at.hasErrors()) {
      contact.get().describe(facts.get());
      names.keep(TYPE, id, plain(sent), at);
    }
  }

  /** Whom nobody knew was a contact; once the person is known, they are a couple. */
  @Override
  public String tell(String id, RelatedPerson sent, Arrival arrival) {
    var contact = Ids.uuid(id).flatMap(contacts::findById);
    if (contact.isEmpty() || partner(sent, arrival).isEmpty()) {
      change(id, sent, arrival);
      return id;
    }
    annul(id, arrival);
    return make(sent, arrival).orElse(id);
  }

  @Override
  public void annul(String id, Arrival arrival) {
    Ids.uuid(id)
        .flatMap(contacts::findById)
        .ifPresent(
            it -> {
              names.keep(TYPE, id, List.of(), arrival.at());
              contacts.delete(it);
            });
    for (var side : Side.values()) {
      side.couple(id)
          .flatMap(couples::findById)
          .filter(it -> it.endedOn() == null)
          .ifPresent(it -> it.end(arrival.today()));
    }
  }

  @Override
  public Optional<Told<RelatedPerson>> show(String id) {
    return Ids.uuid(id).flatMap(contacts::findById).map(shape::of).or(() -> shownPartner(id));
  }

  @Override
  public List<Held> of(UUID person) {
    return Stream.concat(
            contacts.findByPersonIdOrderById(person).stream()
                .map(it -> new Held(it.id().toString(), true)),
            couples.findByFirstIdOrSecondIdOrderById(person, person).stream()
                .map(it -> new Held(Side.of(it, person).id(it), it.endedOn() == null)))
        .toList();
  }

  private Optional<Told<RelatedPerson>> shownPartner(String id) {
    for (var side : Side.values()) {
      var couple = side.couple(id).flatMap(couples::findById);
      if (couple.isPresent()) {
        return couple.map(
            it ->
                shape.of(
                    it,
                    persons.findById(side.one(it)).orElseThrow(),
                    persons.findById(side.other(it)).orElseThrow()));
      }
    }
    return Optional.empty();
  }

  /** Who it is, if it is a partner whom the registers know. Broken numbers are worth a look. */
  private static Optional<UUID> partner(RelatedPerson sent, Arrival arrival) {
    Optional<UUID> found = Optional.empty();
    for (int i = 0; i < sent.getIdentifier().size(); i++) {
      var each = sent.getIdentifier().get(i);
      warnOfBroken(each, arrival.at().child("identifier", i));
      if (found.isEmpty() && SentContact.isPartner(sent)) {
        found =
            arrival
                .links()
                .named("Patient", each, arrival.at().child("identifier", i))
                .flatMap(Ids::uuid);
      }
    }
    return found;
  }

  private static void warnOfBroken(Identifier said, At at) {
    if (NationalNumber.kindOf(said.getSystem()).isPresent() && NationalNumber.of(said).isEmpty()) {
      at.child("value").warn("Its check digits or date do not fit; nobody is looked for by it.");
    }
  }

  /** What the journal calls the contact itself: numbers of persons are not kept of contacts. */
  private static List<Identifier> plain(RelatedPerson sent) {
    return sent.getIdentifier().stream()
        .filter(it -> NationalNumber.kindOf(it.getSystem()).isEmpty())
        .toList();
  }

  private Couple couple(UUID one, UUID other) {
    return couples.findByFirstIdOrSecondIdOrderById(one, one).stream()
        .filter(it -> it.endedOn() == null)
        .filter(it -> it.firstId().equals(other) || it.secondId().equals(other))
        .findFirst()
        .orElseGet(() -> begin(one, other));
  }

  private Couple begin(UUID one, UUID other) {
    var id = ids.next();
    var wishes = new CoupleFacts(false, CoupleMode.PLACE_THEN_REUNITE, null, null);
    return couples.save(new Couple(id, "PAR-" + id, one, other, null, wishes));
  }

  private static void endOrGoOn(RelatedPerson sent, Couple couple, Arrival arrival) {
    boolean isOver = sent.hasActive() && !sent.getActive();
    if (isOver && couple.endedOn() == null) {
      couple.end(arrival.today());
    }
  }
}
