package no.romslig.api.fhir.decided;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.romslig.api.fhir.place.KnownLocations;
import no.romslig.api.fhir.place.KnownPlaces;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.data.matter.Matter;
import no.romslig.data.matter.PreferredInstitution;
import no.romslig.data.matter.PreferredInstitutions;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.CaseFile;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.stereotype.Component;

/** Registers which institutions are wished for (LT-10), the first one first. */
@Component
class SentWishes {

  private final PreferredInstitutions preferences;
  private final KnownLocations locations;
  private final KnownPlaces places;
  private final EntryIds ids;

  SentWishes(
      PreferredInstitutions preferences,
      KnownLocations locations,
      KnownPlaces places,
      EntryIds ids) {
    this.preferences = preferences;
    this.locations = locations;
    this.places = places;
    this.ids = ids;
  }

  /** What was sent is wished for from now on, and nothing else. */
  void keep(CaseFile file, ServiceRequest sent, Arrival arrival) {
    // Of whose address is protected a journal reads no wishes, and so sends none back.
    if (!sent.hasLocationReference() && !places.mayTell(file.personId())) {
      return;
    }
    var caseId = file.id();
    var wished = read(sent, arrival);
    var before = preferences.findByMatterCaseIdOrderById(caseId);
    if (before.stream().map(PreferredInstitution::institutionId).toList().equals(wished)) {
      return;
    }
    before.forEach(preferences::delete);
    wished.forEach(
        it -> preferences.save(new PreferredInstitution(ids.next(), it, Matter.ofCase(caseId))));
  }

  private List<UUID> read(ServiceRequest sent, Arrival arrival) {
    var wished = new ArrayList<UUID>();
    for (int i = 0; i < sent.getLocationReference().size(); i++) {
      arrival
          .links()
          .follow(
              sent.getLocationReference().get(i),
              arrival.at().child("locationReference", i),
              "Location")
          .flatMap(locations::institutionOf)
          .filter(it -> !wished.contains(it))
          .ifPresent(wished::add);
    }
    return wished;
  }
}
