package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.data.municipality.MunicipalityRoll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which tokens of systems are taken, and for whom they act. */
@ApplicationTest
class SystemsSignInTest {

  private static final String PLACES = "/fhir/r4/Location";
  private static final String UNITS = "/api/v1/units";
  private static final String FHIR = "application/fhir+json";
  private static final String[] ALL = {"*.read", "*.write", "api.read", "api.write", "events.read"};

  @Autowired private MunicipalityRoll roll;
  @LocalServerPort private int port;
  private final Holder holder = new Holder();
  private Http http;
  private TestTown town;

  @BeforeEach
  void found() {
    http = Http.onPort(port).asNobody();
    town = TestTowns.next();
    roll.enrol(town.number(), "Prøvevik");
  }

  @ParameterizedTest
  @ValueSource(strings = {PLACES, UNITS})
  void aBoundTokenIsTakenWithItsProofAndInNoOtherWay(String path) {
    var token = TestSystem.healthToken(town, holder, Map.of(), ALL);
    var proof = proof(holder, token, "GET", path);
    assertThat(ask(path, token, proof).statusCode()).isEqualTo(200);

    refused(ask(path, token, proof), path, "replayed");
    refused(ask(path, token, proof(holder, token, "POST", path)), path, "wrong method");
    refused(ask(path, token, proof(holder, token, "GET", path + "s")), path, "wrong address");
    refused(ask(path, token, proof(new Holder(), token, "GET", path)), path, "other key");
    refused(ask(path, token, proof(holder, other(), "GET", path)), path, "other token");
    refused(http.get(path, "Authorization", "DPoP " + token), path, "missing proof");
    refused(http.withToken(token).get(path), path, "bound token as bearer");
    refused(
        http.withToken(token).get(path, "DPoP", proof(holder, token, "GET", path)),
        path,
        "bound token as bearer, with its proof");
    refused(http.get(path), path, "no token");
  }

  private String other() {
    return TestSystem.healthToken(town, holder, Map.of("jti", "another"), ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {PLACES, UNITS})
  void aTokenOfMaskinportenIsTakenAsABearer(String path) {
    assertThat(TestSystem.ofPublic(http, town, ALL).get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void aTokenActsForNoMunicipalityButThatOfItsOrganisation() {
    var child = "helseid://claims/client/claims/orgnr_child";
    for (var claims :
        List.<Map<String, Object>>of(
            Map.of(TestSystem.PARENT, "999999999", child, town.organisation()),
            Map.of(TestSystem.PARENT, "", child, town.organisation()),
            Map.of(TestSystem.PARENT, "", TestSystem.SUPPLIER, town.organisation()))) {
      var token = TestSystem.healthToken(town, holder, claims, ALL);
      refused(ask(PLACES, token, proof(holder, token, "GET", PLACES)), PLACES, claims.toString());
    }
    for (var consumer : List.of("0192:999999999", "0193:" + town.organisation(), "")) {
      var claims =
          Map.<String, Object>of(
              "consumer",
              Map.of("ID", consumer),
              "supplier",
              Map.of("ID", "0192:" + town.organisation()));
      var token = TestSystem.publicToken(town, claims, ALL);
      refused(http.withToken(token).get(PLACES), PLACES, "consumer " + consumer);
    }
  }

  @Test
  void whoActsThroughASupplierIsWrittenDownAsSuch() {
    var supplier = Map.<String, Object>of("supplier", Map.of("ID", "0192:987654325"));
    var throughOne = http.withToken(TestSystem.publicToken(town, supplier, ALL));
    var id = person(throughOne::post);
    var token = TestSystem.healthToken(town, holder, Map.of(TestSystem.SUPPLIER, "987654325"), ALL);
    var path = "/fhir/r4/Patient/" + id;
    assertThat(ask(path, token, proof(holder, token, "GET", path)).statusCode()).isEqualTo(200);
    assertThat(TestSystem.ofPublic(http, town, ALL).get(path).statusCode()).isEqualTo(200);

    var looks = town.as(http, Role.AUDITOR).get("/api/v1/access-log?person=" + id + "&size=50");

    assertThat(Http.json(looks).get("looks").valueStream().map(it -> it.get("subject").asString()))
        .contains("public:subject-1 through 987654325", "health:subject-1 through 987654325")
        .contains("public:subject-1");
  }

  @Test
  void whatAnotherMunicipalityHasIsNotThere() {
    var own = TestSystem.ofPublic(http, town, ALL);
    var id = person(own::post);
    var contact = contact(own, id);
    var stranger = TestSystem.ofHealth(http, TestTowns.next(), ALL);
    var patient = "/fhir/r4/Patient/" + id;
    var body = own.get(patient);
    var tag = body.headers().firstValue("ETag").orElseThrow();

    assertThat(own.get("/api/v1/persons/" + id).statusCode()).isEqualTo(200);
    notThere(stranger.get(patient));
    notThere(stranger.send(body.body(), "PUT", patient, "If-Match", tag, "Content-Type", FHIR));
    notThere(stranger.get("/fhir/r4/RelatedPerson/" + contact));
    for (var path :
        List.of(
            "/api/v1/persons/" + id,
            "/api/v1/persons/" + id + "/contacts",
            "/api/v1/contacts/" + contact)) {
      notThere(stranger.get(path));
    }
    notThere(
        stranger.send("{}", "PUT", "/api/v1/persons/" + id, "Content-Type", "application/json"));
    notThere(stranger.send("{}", "PUT", "/api/v1/contacts/" + contact));
    notThere(stranger.post("/api/v1/persons/" + id + "/references", "{}"));
    for (var type : List.of("Encounter", "ServiceRequest", "RelatedPerson", "Task")) {
      var found = stranger.get("/fhir/r4/" + type + "?patient=Patient/" + id);
      assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
      assertThat(Http.json(found).get("total").asInt()).isZero();
    }
    var about = related(id);
    var told = stranger.post("/fhir/r4/RelatedPerson", about, "Content-Type", FHIR);
    assertThat(told.statusCode()).as(told.body()).isEqualTo(422);
    assertThat(own.get(patient).body()).isEqualTo(body.body());
  }

  private interface Poster {
    HttpResponse<String> post(String path, String body, String... headers);
  }

  private static String person(Poster own) {
    var made =
        own.post(
            "/fhir/r4/Patient",
            """
            {"resourceType": "Patient", "gender": "female", "birthDate": "1941-03-05",
             "identifier": [{"system": "http://journal.example/patient", "value": "%s"}],
             "name": [{"family": "Testperson", "given": ["Kari"]}]}
            """
                .formatted(UUID.randomUUID()),
            "Content-Type",
            FHIR);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return Http.json(made).get("id").asString();
  }

  private static String contact(TestSystem own, String person) {
    var made = own.post("/fhir/r4/RelatedPerson", related(person), "Content-Type", FHIR);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return Http.json(made).get("id").asString();
  }

  private static String related(String person) {
    return """
    {"resourceType": "RelatedPerson", "patient": {"reference": "Patient/%s"},
     "relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
       "code": "CHILD"}]}],
     "name": [{"family": "Testperson", "given": ["Ola"]}]}
    """
        .formatted(person);
  }

  private static void notThere(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.request() + answer.body()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("Testperson");
    if (answer.uri().getPath().startsWith("/fhir/")) {
      assertThat(Http.json(answer).get("resourceType").asString()).isEqualTo("OperationOutcome");
    }
  }

  private HttpResponse<String> ask(String path, String token, String proof) {
    return http.get(path, "Authorization", "DPoP " + token, "DPoP", proof);
  }

  private String proof(Holder signer, String token, String method, String path) {
    return signer.proof(token, method, http.address() + path);
  }

  private static void refused(HttpResponse<String> answer, String path, String why) {
    assertThat(answer.statusCode()).as(why).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).as(why).isPresent();
    var body = Http.json(answer);
    if (path.startsWith("/fhir/")) {
      assertThat(body.get("resourceType").asString()).as(why).isEqualTo("OperationOutcome");
      assertThat(body.get("issue").get(0).get("code").asString()).isEqualTo("login");
    } else {
      assertThat(body.get("type").asString()).isEqualTo("urn:romslig:problem:not-signed-in");
    }
  }
}
