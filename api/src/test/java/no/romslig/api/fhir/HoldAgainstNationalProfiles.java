package no.romslig.api.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import no.romslig.api.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Everything that is served of the sample municipality, held against the Norwegian packages in the
 * folder that {@code -Dromslig.fhir.packages} names. They are not part of this project.
 */
@ApplicationTest
class HoldAgainstNationalProfiles {

  private static final String GRANTED_SERVICE =
      "http://hl7.no/fhir/ig/okt/StructureDefinition/OktEpisodeOfCare";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  @Test
  void nothingThatIsServedFailsThem() throws Exception {
    var validator = Validator.withPackages(packages());
    var day = new SampleDay(context, port);
    day.work();

    var faults = new LinkedHashSet<String>();
    for (var resource : day.journal().everything(day.persons())) {
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
