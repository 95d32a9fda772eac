package no.romslig.api.fhir.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.At;
import no.romslig.api.fhir.sent.SentDays;
import no.romslig.data.person.ContactFacts;
import no.romslig.data.person.ContactKind;
import no.romslig.data.person.LetterLanguage;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.jspecify.annotations.Nullable;

/** Reads who stands by a person, and as what. */
final class SentContact {

  private static final Set<String> PARTNERS = Set.of("DOMPART", "SPS", "HUSB", "WIFE");
  private static final Map<String, ContactKind> KINDS =
      Map.of(
          "GUARD", ContactKind.GUARDIAN,
          "POWATT", ContactKind.ATTORNEY,
          "PRN", ContactKind.PARENT,
          "MTH", ContactKind.PARENT,
          "FTH", ContactKind.PARENT,
          "CAREGIVER", ContactKind.CAREGIVER);
  private static final Set<String> PARENTS = Set.of("mor", "far", "medmor");
  private static final String PARTNER = "ektefelleEllerPartner";

  private SentContact() {}

  /** Whether it is the other one of a couple. */
  static boolean isPartner(RelatedPerson sent) {
    return codings(sent)
        .anyMatch(
            it ->
                (Systems.ROLE_CODE.equals(it.getSystem()) && PARTNERS.contains(it.getCode()))
                    || (Systems.FAMILY_RELATION.equals(it.getSystem())
                        && PARTNER.equals(it.getCode())));
  }

  /**
   * What is known of the contact from now on; empty where a fault was told.
   *
   * @param before what is registered
   */
  static Optional<ContactFacts> read(
      RelatedPerson sent, @Nullable ContactFacts before, Arrival arrival) {
    var at = arrival.at();
    var name = SentLetterNeeds.name(sent.getName(), at);
    if (name.isEmpty()) {
      at.child("name").missing("what letters call the contact");
      return Optional.empty();
    }
    var kind = kind(sent);
    var address = SentLetterNeeds.address(sent.getAddress(), at);
    boolean wasProtected = before != null && before.addressProtected();
    boolean isProtected = SentLetterNeeds.isProtected(sent, address, wasProtected);
    var hidden = wasProtected && isProtected && before != null ? before.address() : null;
    boolean isGuardian = kind == ContactKind.GUARDIAN;
    return Optional.of(
        new ContactFacts(
            kind,
            name.get(),
            address.orElse(hidden),
            isProtected,
            before == null ? LetterLanguage.nb : before.letterLanguage(),
            before == null ? isGuardian : before.getsLetters(),
            before == null || before.isHeard(),
            from(sent, before, arrival),
            to(sent, at)));
  }

  private static LocalDate from(
      RelatedPerson sent, @Nullable ContactFacts before, Arrival arrival) {
    return SentDays.read(
            sent.getPeriod().getStartElement(), arrival.at().child("period").child("start"))
        .orElse(before == null ? arrival.today() : before.validFrom());
  }

  private static @Nullable LocalDate to(RelatedPerson sent, At at) {
    return SentDays.read(sent.getPeriod().getEndElement(), at.child("period").child("end"))
        .map(last -> last.plusDays(1))
        .orElse(null);
  }

  private static ContactKind kind(RelatedPerson sent) {
    return codings(sent)
        .flatMap(
            it ->
                Systems.FAMILY_RELATION.equals(it.getSystem()) && PARENTS.contains(it.getCode())
                    ? Stream.of(ContactKind.PARENT)
                    : Stream.ofNullable(KINDS.get(String.valueOf(it.getCode()))))
        .findFirst()
        .orElse(ContactKind.NEXT_OF_KIN);
  }

  private static Stream<Coding> codings(RelatedPerson sent) {
    return sent.getRelationship().stream().flatMap(it -> it.getCoding().stream());
  }
}
