package no.romslig.api.fhir.local;

import static no.romslig.api.fhir.Teller.application;
import static no.romslig.api.fhir.Teller.faults;
import static no.romslig.api.fhir.Teller.made;
import static no.romslig.api.fhir.Teller.observation;
import static no.romslig.api.fhir.Teller.patient;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.access.Role;
import no.romslig.api.entry.Door;
import no.romslig.api.entry.OwnTown;
import no.romslig.api.fhir.SyntheticNumbers;
import no.romslig.api.fhir.Teller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A municipality says what its journal's own codes mean, and the journal is understood. */
@ApplicationTest
class LocalCodesTest {

  private static final String PATH = "/api/v1/local-codes";
  private static final String SERVICES = "http://journal.example/services";
  private static final String VARIABLES = "http://journal.example/variables";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private OwnTown town;
  private Door administrator;
  private Teller journal;

  @BeforeEach
  void open() {
    town = new OwnTown(context, port);
    administrator = town.as(Role.ADMINISTRATOR);
    journal = new Teller(town.as(Role.EPJ).http());
  }

  @Test
  void aServiceOfTheJournalsOwnListIsReadAsWhatItMeans() {
    var person = person();
    var sheltered = ofOwnList(application(person, "active", "2026/1"), "LTO-SKJ");
    assertThat(faults(journal.post("ServiceRequest", sheltered), 422))
        .containsExactly("ServiceRequest.code");
    assertThat(journal.post("ServiceRequest", sheltered).body()).contains(PATH);

    administrator.make(PATH, code(SERVICES, "LTO-SKJ", "CARE_FORM", "LONG_TERM_SHELTERED"));
    var read = made(journal.post("ServiceRequest", sheltered));
    assertThat(read.get("code").toString()).contains("\"21\"").contains("LONG_TERM_SHELTERED");
  }

  @Test
  void ofTheSameCodesAnotherMunicipalityKnowsNothing() {
    administrator.make(PATH, code(SERVICES, "LTO", "SERVICE_TYPE", "021"));
    var here = ofOwnList(application(person(), "active", "2026/1"), "LTO");
    assertThat(made(journal.post("ServiceRequest", here)).get("status").asString())
        .isEqualTo("active");

    journal = new Teller(new OwnTown(context, port).as(Role.EPJ).http());
    var there = ofOwnList(application(person(), "active", "2026/1"), "LTO");
    assertThat(faults(journal.post("ServiceRequest", there), 422))
        .containsExactly("ServiceRequest.code");
  }

  @Test
  void aServiceThatIsNoLastingPlaceIsRefusedByWhatItMeans() {
    administrator.make(PATH, code(SERVICES, "AVL", "SERVICE_TYPE", "8"));
    var respite = ofOwnList(application(person(), "active", "2026/1"), "AVL");
    var refused = journal.post("ServiceRequest", respite);
    assertThat(faults(refused, 422)).containsExactly("ServiceRequest.code");
    assertThat(refused.body()).contains("/api/v1/respite-grants");
  }

  @Test
  void aVariableOfTheJournalsOwnListIsReadAsWhatItMeans() {
    administrator.make(PATH, code(VARIABLES, "hukommelse", "FUNCTION_VARIABLE", "MEMORY"));
    var sent =
        observation(person(), "hukommelse", "4", "o-1")
            .replace("urn:romslig:code:function-variable", VARIABLES);
    var read = made(journal.post("Observation", sent));
    assertThat(read.at("/code/coding/0/code").asString()).isEqualTo("MEMORY");
    assertThat(faults(journal.post("Observation", sent.replace("hukommelse", "syn")), 422))
        .containsExactly("Observation.code");
  }

  @Test
  void aMeaningIsChangedAndTakenBackByWhoReadIt() {
    var made = administrator.make(PATH, code(SERVICES, "X", "SERVICE_TYPE", "8"));
    var changed = code(SERVICES, "X", "SERVICE_TYPE", "21");
    assertThat(administrator.change("PUT", made, changed).get("meaning").asString())
        .isEqualTo("21");
    Door.refused(administrator.ask("PUT", made, changed, "\"0\""), 412, "changed-since");
    assertThat(
            Door.faults(administrator.ask("PUT", made, code(VARIABLES, "Y", "CARE_FORM", "HOTEL"))))
        .containsExactly("system", "code", "meaning");
    assertThat(administrator.get(made + "/history").get("changes")).hasSize(2);

    assertThat(administrator.ask("DELETE", made, "").statusCode()).isEqualTo(204);
    assertThat(administrator.get(PATH).get("total").asInt()).isZero();
  }

  @Test
  void everyFaultOfAMeaningIsTold() {
    assertThat(Door.faults(administrator.post(PATH, "{'system':'two words'}")))
        .containsExactly("system", "code", "kind", "meaning");
    var shared = "urn:oid:2.16.578.1.12.4.1.1.9151";
    assertThat(
            Door.faults(
                administrator.post(PATH, code(shared, "21", "CARE_FORM", "LONG_TERM_SOMATIC"))))
        .containsExactly("system");
    var wrong =
        List.of(
            code(SERVICES, "A", "SERVICE_TYPE", "LT"),
            code(SERVICES, "A", "CARE_FORM", "HOTEL"),
            code(SERVICES, "A", "FUNCTION_VARIABLE", "MEMOIRS"));
    for (var body : wrong) {
      assertThat(Door.faults(administrator.post(PATH, body))).containsExactly("meaning");
    }
    administrator.make(PATH, code(SERVICES, "A", "SERVICE_TYPE", "21"));
    assertThat(Door.faults(administrator.post(PATH, code(SERVICES, "A", "SERVICE_TYPE", "29"))))
        .containsExactly("code");
  }

  @Test
  void onlyAnAdministratorSaysWhatCodesMean() {
    var made = administrator.make(PATH, code(SERVICES, "A", "SERVICE_TYPE", "21"));
    for (var role : List.of(Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ)) {
      var other = town.as(role);
      assertThat(other.get(made).get("code").asString()).isEqualTo("A");
      assertThat(other.post(PATH, code(SERVICES, "B", "SERVICE_TYPE", "21")).statusCode())
          .isEqualTo(403);
    }
  }

  private String person() {
    var number = SyntheticNumbers.of(LocalDate.of(1941, 3, 5), 2);
    return made(journal.post("Patient", patient(number, "1302"))).get("id").asString();
  }

  private static String ofOwnList(String application, String code) {
    return application
        .replace("urn:oid:2.16.578.1.12.4.1.1.9151", SERVICES)
        .replace("\"21\"", "\"" + code + "\"");
  }

  private static String code(String system, String code, String kind, String meaning) {
    return "{'system':'%s','code':'%s','kind':'%s','meaning':'%s'}"
        .formatted(system, code, kind, meaning);
  }
}
