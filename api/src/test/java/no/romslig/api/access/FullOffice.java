package no.romslig.api.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.entry.Door;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.person.Persons;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A municipality that has one of everything that addresses can name. */
final class FullOffice {

  private static final String DAY = "2026-11-23";

  private final ApplicationContext context;
  private final Http caseworker;
  private final Http administrator;
  private final Acting acting;
  private String decision = "";
  private String decidedItem = "";

  FullOffice(ApplicationContext context, Http http, TestTown town) {
    this.context = context;
    caseworker = town.as(http, Role.CASEWORKER);
    administrator = town.as(http, Role.ADMINISTRATOR);
    var snapshot = Towns.small().replace("\"9991\"", "\"" + town.number() + "\"");
    var municipality = context.getBean(MunicipalityRoll.class).enrol(town.number(), "Test");
    acting = new Acting(municipality, "subject-1", "TEST");
    var reading =
        context.getBean(SnapshotReader.class).read(snapshot.getBytes(StandardCharsets.UTF_8));
    context.getBean(SnapshotLoader.class).load(acting, ((SnapshotReading.Read) reading).snapshot());
    caseworker.solve(snapshot, "?steps=0");
    assess("2026/102");
    decide();
    register();
    write();
    complain();
    receive();
  }

  /** A message of a journal that nobody can enter. */
  private void receive() {
    var message =
        """
        {"resourceType": "Bundle", "type": "message", "timestamp": "2026-11-20T08:00:00Z",
         "identifier": {"system": "http://journal.example/message", "value": "1"},
         "entry": [
           {"resource": {"resourceType": "MessageHeader",
             "eventCoding": {"system": "urn:romslig:code:message", "code": "tell"},
             "source": {"endpoint": "http://journal.example/"}}},
           {"resource": {"resourceType": "Observation", "status": "final",
             "identifier": [{"system": "http://journal.example/observation", "value": "1"}],
             "code": {"coding": [
               {"system": "urn:romslig:code:function-variable", "code": "UNHEARD_OF"}]},
             "subject": {"reference": "Patient/%s"}, "effectiveDateTime": "2026-11-19",
             "valueInteger": 3}}]}
        """
            .formatted(idOf(Thing.PERSON));
    var answer =
        caseworker.post(
            "/fhir/r4/$process-message", message, "Content-Type", "application/fhir+json");
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }

  /** What the small town has forgotten to assess of a case. */
  private void assess(String code) {
    var id = in("select id from case_file where code = '" + code + "'").getFirst();
    made("/api/v1/cases/" + id + "/facts", "{'rule':'LT-07','met':true,'on':'2026-11-20'}");
  }

  /** A run from the registers, a decision on it, an offer and a price. */
  private void decide() {
    var run = made("/api/v1/register-runs", "{'asOf':'%s','steps':0}".formatted(DAY));
    caseworker.waitForEnd(link(run, "run"), Duration.ofMinutes(3));
    var items = get(link(run, "self") + "/items?kind=PLACEMENT&state=OPEN").get("items");
    var open = items.valueStream().toList();
    made(link(run, "self") + "/publish-stays", "{}");
    var priced = open.getFirst();
    made(
        link(priced, "self") + "/prices",
        "{'unit':'%s'}".formatted(priced.get("proposed").get("unitId").asString()));
    for (var item : open) {
      var answer = post(link(item, "self") + "/accept", "{}", "\"" + item.get("version") + "\"");
      if (answer.statusCode() == 201) {
        decision = link(Http.json(answer), "self");
        decidedItem = item.get("key").asString();
        made(decision + "/offer", "{'answerBy':'2999-01-01'}");
        return;
      }
    }
    throw new AssertionError("nothing can be accepted of " + items);
  }

  private void register() {
    made("/api/v1/closure-calendars", "{'name':'Helligdager'}");
    made(
        "/api/v1/closure-calendars/" + idOf(Thing.CALENDAR) + "/rules",
        "{'kind':'ISO_WEEK','isoWeek':29,'reason':'ferie'}");
    var person = "/api/v1/persons/" + idOf(Thing.PERSON);
    made(
        person + "/contacts",
        "{'kind':'GUARDIAN','name':'Kari','letterLanguage':'nn','validFrom':'2026-01-01'}");
    made(person + "/references", "{'system':'EPJ','value':'4711'}");
    made(
        "/api/v1/respite-grants/" + idOf(Thing.GRANT) + "/periods",
        "{'kind':'WISH','from':'2027-01-01','to':'2027-01-15'}");
    made(
        "/api/v1/bookings/" + idOf(Thing.BOOKING) + "/absences",
        "{'from':'2027-01-01','to':'2027-01-15'}");
    made(
        "/api/v1/relocations",
        "{'personId':'"
            + idOf(Thing.PERSON)
            + "','since':'2026-11-01','move':{'targetCareForms':['HDO'],'mandatory':false,"
            + "'initiative':'RESIDENT','needClass':2,'needScore':10,'reason':'nær familien'}}");
    var ofCase = "'caseId':'" + idOf(Thing.CASE) + "'}";
    made("/api/v1/waivers", "{'rule':'AGE','reason':'fyller atten om en måned'," + ofCase);
    made("/api/v1/preferences", "{'institutionId':'" + idOf(Thing.INSTITUTION) + "'," + ofCase);
    made(
        "/api/v1/cases/" + idOf(Thing.CASE) + "/declined-places",
        "{'unitId':'" + idOf(Thing.UNIT) + "','on':'2026-11-20','reason':'for langt'}");
    new Door(administrator)
        .make(
            "/api/v1/local-codes",
            "{'system':'urn:journal','code':'LT','kind':'SERVICE_TYPE','meaning':'21'}");
  }

  /** A letter of the decision, after what every letter needs is there. */
  private void write() {
    put(
        administrator,
        "/api/v1/letter-settings",
        "{'office':'Tildelingskontoret','addressLines':['Rådhusgata 1','6999 Vik'],"
            + "'telephone':'57 00 00 00','county':'Vestland','housingOffice':'Bustad'}");
    put(
        caseworker,
        "/api/v1/letter-settings/signature",
        "{'name':'Kari Eksempel','title':'saksbehandler'}");
    for (var person : get("/api/v1/persons?size=100").get("items")) {
      put(
          caseworker,
          "/api/v1/persons/" + person.get("id").asString(),
          "{'birthDate':'1940-05-17','sex':'FEMALE','letters':{'name':'Test Testesen',"
              + "'address':'Vegen 1, 6999 Vik','letterLanguage':'nn'}}");
    }
    made(
        decision + "/letters",
        "{'about':[{'item':'" + decidedItem + "','appliedFor':'LONG_TERM_SOMATIC'}]}");
  }

  /** A complaint on the decision, and what is asked about it. */
  private void complain() {
    var day = LocalDate.now(ZoneId.of("Europe/Oslo"));
    var complaint =
        made(
            "/api/v1/complaints",
            "{'decision':'%s','item':'%s','complainant':'PARTY','receivedOn':'%s'}"
                .formatted(decision.substring(decision.lastIndexOf('/') + 1), decidedItem, day));
    made(link(complaint, "self") + "/smallest-change?wait=60", "{}");
  }

  private static void put(Http who, String path, String body) {
    var answer =
        who.sendWith(
            body.replace('\'', '"'),
            "PUT",
            path,
            "Content-Type",
            "application/json",
            "If-Match",
            "\"0\"");
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  /** The id of one that the municipality has. */
  String idOf(Thing thing) {
    return in("select id from " + thing.table() + " order by id limit 1").stream()
        .findFirst()
        .map(UUID::toString)
        .orElseThrow(() -> new AssertionError("the test town has no " + thing));
  }

  /** All that answers may call its persons by, as JSON has it. */
  Stream<String> persons() {
    var codes =
        context
            .getBean(RegisterTransactions.class)
            .call(acting, () -> context.getBean(Persons.class).findAllByOrderById());
    return codes.stream()
        .flatMap(each -> Stream.of(each.id().toString(), "\"" + each.code() + "\""));
  }

  private List<UUID> in(String sql) {
    return context
        .getBean(RegisterTransactions.class)
        .call(
            acting,
            () ->
                context
                    .getBean(JdbcClient.class)
                    .sql(sql)
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .list());
  }

  private JsonNode get(String path) {
    return Http.json(caseworker.get(path));
  }

  private JsonNode made(String path, String body) {
    var answer = post(path, body, "\"0\"");
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return Http.json(answer);
  }

  private java.net.http.HttpResponse<String> post(String path, String body, String version) {
    return caseworker.post(
        path,
        body.replace('\'', '"'),
        "Content-Type",
        "application/json",
        "If-Match",
        version,
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }

  private static String link(JsonNode of, String name) {
    return of.get("links").get(name).asString();
  }
}
