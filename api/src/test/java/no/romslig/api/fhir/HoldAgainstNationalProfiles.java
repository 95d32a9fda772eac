package no.romslig.api.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.decision.Desk;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Everything that is served of the sample municipality, held against the Norwegian packages in the
 * folder that {@code -Dromslig.fhir.packages} names. They are not part of this project.
 */
@ApplicationTest
class HoldAgainstNationalProfiles {

  private static final String GRANTED_SERVICE =
      "http://hl7.no/fhir/ig/okt/StructureDefinition/OktEpisodeOfCare";

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @LocalServerPort private int port;

  @Test
  void nothingThatIsServedFailsThem() throws Exception {
    var validator = Validator.withPackages(packages());
    var town = TestTowns.next();
    loader.load(
        new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "TEST"),
        Desk.renumbered(Samples.generate("fjordvik", 1), town.number(), "{}"));

    var faults = new LinkedHashSet<String>();
    var server = Http.onPort(port);
    var persons = Journal.persons(town.as(server, Role.CASEWORKER));
    for (var resource : new Journal(town.as(server, Role.EPJ)).everything(persons)) {
      boolean granted = resource.get("resourceType").asString().equals("EpisodeOfCare");
      var more = granted ? new String[] {GRANTED_SERVICE} : new String[0];
      validator
          .errors(resource.toString(), more)
          .forEach(fault -> faults.add(Journal.self(resource) + " " + fault));
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void aNationalNumberWithoutItsValueFailsThem() throws Exception {
    var patient =
        """
        {"resourceType": "Patient",
         "meta": {"profile": ["http://hl7.no/fhir/StructureDefinition/no-basis-Patient"]},
         "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.4.1"}]}
        """;

    assertThat(Validator.withPackages(packages()).errors(patient))
        .anyMatch(fault -> fault.contains("value"));
  }

  private static Path packages() {
    return Path.of(
        Objects.requireNonNull(
            System.getProperty("romslig.fhir.packages"), "-Dromslig.fhir.packages=FOLDER"));
  }
}
