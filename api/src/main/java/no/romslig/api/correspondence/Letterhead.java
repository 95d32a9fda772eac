package no.romslig.api.correspondence;

import java.util.Optional;
import no.romslig.api.letter.Handling.Officer;
import no.romslig.api.letter.PersonName;
import no.romslig.api.letter.PostalAddress;
import no.romslig.api.letter.Sender;
import no.romslig.data.letter.LetterSettings;
import no.romslig.data.letter.LetterSignatures;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.register.Acting;
import org.springframework.stereotype.Component;

/** Who a letter is from. Works inside of the caller's transaction. */
@Component
class Letterhead {

  private final LetterSettings settings;
  private final LetterSignatures signatures;
  private final Municipalities municipalities;

  Letterhead(LetterSettings settings, LetterSignatures signatures, Municipalities municipalities) {
    this.settings = settings;
    this.signatures = signatures;
    this.municipalities = municipalities;
  }

  /** The office of the acting municipality, once someone has said what it is called. */
  Optional<Sender> sender(Acting acting) {
    var town = municipalities.findById(acting.municipality()).orElseThrow().name();
    return settings
        .findFirstByOrderByIdDesc()
        .map(
            each -> {
              var sender = each.sender();
              return new Sender(
                  town.endsWith(" kommune") ? town : town + " kommune",
                  sender.office(),
                  new PostalAddress(sender.addressLines()),
                  sender.telephone(),
                  sender.county(),
                  sender.housingOffice());
            });
  }

  /** With which name and title someone signs. */
  Optional<Officer> officer(String subject) {
    return signatures
        .findFirstBySubjectOrderByIdDesc(subject)
        .map(each -> new Officer(new PersonName(each.name()), each.title()));
  }
}
