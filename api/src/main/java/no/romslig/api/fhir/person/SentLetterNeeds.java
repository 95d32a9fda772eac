package no.romslig.api.fhir.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.At;
import no.romslig.api.fhir.sent.Texts;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.LetterNeeds;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Reads of what was sent what letters need. */
final class SentLetterNeeds {

  /** Restricted, and very restricted. */
  private static final Set<String> PROTECTED = Set.of("R", "V");

  private SentLetterNeeds() {}

  /**
   * What holds from now on; empty where no name is known.
   *
   * @param before what is registered
   */
  static Optional<LetterNeeds> read(Patient sent, @Nullable LetterNeeds before, At at) {
    var name =
        name(sent.getName(), at).or(() -> Optional.ofNullable(before).map(LetterNeeds::name));
    if (name.isEmpty() && !sent.hasName()) {
      at.child("name").warn("Missing: letters cannot be written before a name is registered.");
    }
    if (name.isEmpty()) {
      return Optional.empty();
    }
    var address = address(sent.getAddress(), at);
    boolean isProtected = isProtected(sent, address, before != null && before.addressProtected());
    var hidden =
        before != null && before.addressProtected() && isProtected ? before.address() : null;
    return Optional.of(
        new LetterNeeds(name.get(), address.orElse(hidden), isProtected, language(sent, before)));
  }

  /**
   * Whether the address is protected from now on. A protection is lifted by whoever knows what it
   * hides.
   */
  static boolean isProtected(Resource sent, Optional<String> address, boolean wasProtected) {
    boolean isLabelled =
        sent.getMeta().getSecurity().stream()
            .anyMatch(
                it ->
                    Systems.CONFIDENTIALITY.equals(it.getSystem())
                        && PROTECTED.contains(String.valueOf(it.getCode())));
    return isLabelled || (wasProtected && address.isEmpty());
  }

  static Optional<String> name(List<HumanName> names, At at) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    var first = names.getFirst();
    var text =
        first.hasText()
            ? first.getText()
            : Stream.concat(
                    first.getGiven().stream().map(it -> it.getValue()),
                    Stream.ofNullable(first.getFamily()))
                .collect(Collectors.joining(" "));
    return Texts.plain(text, at.child("name", 0));
  }

  /** The lines of an address. */
  static Optional<String> address(List<Address> addresses, At at) {
    if (addresses.isEmpty()) {
      return Optional.empty();
    }
    var first = addresses.getFirst();
    var place =
        Stream.of(first.getPostalCode(), first.getCity())
            .filter(it -> it != null && !it.isBlank())
            .collect(Collectors.joining(" "));
    var text =
        first.hasText()
            ? first.getText()
            : Stream.concat(
                    first.getLine().stream().map(it -> it.getValue()),
                    Stream.of(place).filter(it -> !it.isEmpty()))
                .collect(Collectors.joining("\n"));
    return Texts.plain(text, at.child("address", 0));
  }

  private static LetterLanguage language(Patient sent, @Nullable LetterNeeds before) {
    var codes =
        sent.getCommunication().stream()
            .flatMap(it -> it.getLanguage().getCoding().stream())
            .map(it -> String.valueOf(it.getCode()))
            .toList();
    if (codes.isEmpty()) {
      return before == null ? LetterLanguage.nb : before.letterLanguage();
    }
    return codes.getFirst().startsWith("nn") ? LetterLanguage.nn : LetterLanguage.nb;
  }
}
