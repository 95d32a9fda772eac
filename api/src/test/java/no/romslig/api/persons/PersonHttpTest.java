package no.romslig.api.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.entry.Door;
import no.romslig.api.entry.OwnTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class PersonHttpTest {

  private static final String PERSONS = "/api/v1/persons";
  private static final String HOME = "Fjordgata 7, 6900 Vik";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private OwnTown town;
  private Door office;

  @BeforeEach
  void open() {
    town = new OwnTown(context, port);
    office = town.as(Role.CASEWORKER);
  }

  @Test
  void areRegisteredReadAndChanged() {
    var path = register("false");

    var person = office.get(path);
    assertThat(person.get("name").asString()).isEqualTo("Kari Test");
    assertThat(person.get("address").get("text").asString()).isEqualTo(HOME);
    assertThat(person.get("code").asString()).startsWith("P-");
    var changed =
        office.change(
            "PUT",
            path,
            "{'birthDate':'1940-01-02','sex':'FEMALE','dementiaDiagnosis':true,"
                + "'shelteringBehaviours':['NEEDS_ASSISTED_EXIT'],"
                + "'letters':{'name':'Kari Prøve','keepAddress':true,'letterLanguage':'nn'}}");
    assertThat(changed.get("dementiaDiagnosis").asBoolean()).isTrue();
    assertThat(changed.get("name").asString()).isEqualTo("Kari Prøve");
    assertThat(changed.get("address").get("text").asString()).isEqualTo(HOME);
    var all = office.get(PERSONS + "?size=100");
    assertThat(all.get("items").findValuesAsString("id")).contains(Door.id(path));
    assertThat(all.get("total").asInt()).isEqualTo(all.get("items").size());
  }

  @Test
  void tellAllFaultsAtOnceAndTakeNoNationalNumberAsACode() {
    assertThat(
            Door.faults(
                office.post(
                    PERSONS,
                    "{'person':{'birthDate':'2999-01-01','lat':99.0,'letters':{'keepAddress':true,"
                        + "'address':'x'}}}")))
        .containsExactly(
            "person.birthDate",
            "person.sex",
            "person.lat, person.lon",
            "person.lat",
            "person.letters.name",
            "person.letters.letterLanguage",
            "person.letters.address");
    assertThat(Door.faults(office.post(PERSONS, "{'nationalNumber':'x'}")))
        .containsExactly("nationalNumber", "person");
    var numbered =
        office.post(
            PERSONS, "{'code':'01814000008','person':{'birthDate':'1940-05-17','sex':'OTHER'}}");
    assertThat(Door.faults(numbered)).containsExactly("code");
    assertThat(numbered.body()).doesNotContain("01814000008");
  }

  @Test
  void haveContactsOfTheirOwnWhateverKeyTheyAreSentWith() {
    var contact =
        "{'kind':'GUARDIAN','name':'Verge','letterLanguage':'nb','getsLetters':true,"
            + "'validFrom':'2026-01-01'}";
    var first = register("false");
    var second = register("false");
    var key = UUID.randomUUID().toString();

    assertThat(office.post(first + "/contacts", contact, key).statusCode()).isEqualTo(201);
    assertThat(office.post(first + "/contacts", contact, key).statusCode()).isEqualTo(201);
    Door.refused(office.post(second + "/contacts", contact, key), 409, "key-used");
    assertThat(office.http().get(first + "/contacts").body()).contains("Verge");
    assertThat(office.http().get(second + "/contacts").body()).doesNotContain("Verge");
  }

  @Test
  void showAProtectedAddressToWhoSaysWhyOnly() {
    var path = register("true");
    var person = UUID.fromString(Door.id(path));
    office.make(
        path + "/contacts",
        "{'kind':'GUARDIAN','name':'Verge','address':'Bakken 2','addressProtected':true,"
            + "'letterLanguage':'nb','getsLetters':true,'validFrom':'2026-01-01'}");

    for (var role : new Role[] {Role.CASEWORKER, Role.APPROVER, Role.EPJ}) {
      var seen = town.as(role).get(path);
      assertThat(seen.get("address").get("isHidden").asBoolean()).isTrue();
      assertThat(seen.get("address").has("text") && !seen.get("address").get("text").isNull())
          .isFalse();
      assertThat(seen.toString()).doesNotContain("Fjordgata", "Bakken", "61.6");
    }
    assertThat(Door.faults(office.post(path + "/addresses", "{'reason':' '}")))
        .containsExactly("reason");
    assertThat(town.as(Role.EPJ).post(path + "/addresses", "{'reason':'brev'}").statusCode())
        .isEqualTo(403);

    var opened = office.post(path + "/addresses", "{'reason':'vedtaksbrev skal sendes'}");
    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(opened.body()).contains(HOME, "Bakken 2");
    var looks =
        town.as(Role.AUDITOR).get("/api/v1/access-log?size=100&person=" + person).get("looks");
    assertThat(looks.valueStream())
        .anySatisfy(
            look -> {
              assertThat(look.get("purpose").asString()).isEqualTo("READ_ADDRESSES");
              assertThat(look.get("reason").asString()).isEqualTo("vedtaksbrev skal sendes");
            });
    assertThat(
            town.as(Role.AUDITOR).get("/api/v1/access-log/verification").get("whole").asBoolean())
        .isTrue();
    var exported = town.as(Role.AUDITOR).http().get("/api/v1/access-log/export?person=" + person);
    assertThat(exported.body()).contains("vedtaksbrev skal sendes");

    var kept =
        office.change(
            "PUT",
            path,
            "{'birthDate':'1940-01-02','sex':'FEMALE',"
                + "'letters':{'name':'Kari Ny','keepAddress':true,'letterLanguage':'nb'}}");
    assertThat(kept.get("address").get("isHidden").asBoolean()).isTrue();
    assertThat(office.post(path + "/addresses", "{'reason':'brev igjen'}").body()).contains(HOME);
    var history = office.get(path + "/history");
    assertThat(history.toString())
        .contains("Kari Ny", "hidden")
        .doesNotContain("Fjordgata", "61.6");
    assertThat(town.looks(person, "READ_HISTORY")).isOne();
  }

  /** Whoever lifts a protection without knowing the address would be told it by the answer. */
  @Test
  void areOpenedOnlyByWhoeverKnowsTheAddress() {
    var path = register("true");
    var contact =
        office.make(
            path + "/contacts",
            "{'kind':'GUARDIAN','name':'Verge','address':'Bakken 2','addressProtected':true,"
                + "'letterLanguage':'nb','validFrom':'2026-01-01'}");
    var person =
        "{'birthDate':'1940-01-02','sex':'FEMALE','lat':61.6,'lon':5.03,'letters':{"
            + "'name':'Kari Test',%s,'addressProtected':false,'letterLanguage':'nb'}}";
    var guardian =
        "{'kind':'GUARDIAN','name':'Verge',%s,'addressProtected':false,'letterLanguage':'nb',"
            + "'validFrom':'2026-01-01'}";

    for (var role : new Role[] {Role.CASEWORKER, Role.EPJ}) {
      var asks = town.as(role);
      var blind = asks.ask("PUT", path, person.formatted("'keepAddress':true"));
      assertThat(Door.faults(blind)).containsExactly("letters.addressProtected");
      assertThat(blind.body()).doesNotContain("Fjordgata");
      blind = asks.ask("PUT", contact, guardian.formatted("'keepAddress':true"));
      assertThat(Door.faults(blind)).containsExactly("addressProtected");
      assertThat(blind.body()).doesNotContain("Bakken");
    }

    var opened = office.change("PUT", path, person.formatted("'address':'" + HOME + "'"));
    assertThat(opened.get("address").get("text").asString()).isEqualTo(HOME);
    opened = office.change("PUT", contact, guardian.formatted("'address':'Bakken 2'"));
    assertThat(opened.get("address").get("text").asString()).isEqualTo("Bakken 2");
  }

  /** Name, address and protection are kept apart, and are the person's all the same. */
  @Test
  void areNotWrittenOverByWhoHasNotSeenThatTheAddressIsProtected() {
    var path = register("false");
    var body =
        "{'birthDate':'1940-01-02','sex':'FEMALE','lat':61.6,'lon':5.03,'letters':{"
            + "'name':'Kari Test','address':'%s','addressProtected':%s,'letterLanguage':'nb'}}";
    var read = office.tag(path);

    var first = office.ask("PUT", path, body.formatted(HOME, "true"), read);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(first.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(read);
    Door.refused(
        office.ask("PUT", path, body.formatted(HOME, "false"), read), 412, "changed-since");

    assertThat(office.get(path).get("address").get("isHidden").asBoolean()).isTrue();
  }

  @Test
  void openTheirAddressesInAnEmergencyWithoutASecondReason() {
    var path = register("true");
    office.post(
        "/api/v1/emergency-access",
        "{'person':'%s','reason':'ambulanse venter'}".formatted(Door.id(path)));

    assertThat(office.post(path + "/addresses", "{}").body()).contains(HOME);
  }

  @Test
  void areFoundByWhatNoAddressMaySay() {
    var path = register("false");
    var reference = office.make(path + "/references", "{'system':'EPJ','value':'4711'}");
    Door.refused(
        office.post(
            PERSONS + "/" + town.person("P-1") + "/references", "{'system':'EPJ','value':'4711'}"),
        409,
        "named-before");

    for (var wanted :
        new String[] {
          "{'system':'EPJ','value':'4711'}", "{'name':'test kar'}", "{'name':'KARI'}",
        }) {
      var found = office.post(PERSONS + "/search", wanted);
      assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
      assertThat(Http.json(found).findValuesAsString("id")).as(wanted).contains(Door.id(path));
    }
    assertThat(Http.json(office.post(PERSONS + "/search", "{'code':'P-1'}")).size()).isOne();
    assertThat(Http.json(office.post(PERSONS + "/search", "{'name':'ukjent'}"))).isEmpty();
    assertThat(Http.json(office.post(PERSONS + "/search", "{'name':'%%'}"))).isEmpty();
    assertThat(Door.faults(office.post(PERSONS + "/search", "{'system':'EPJ'}")))
        .containsExactly("system, value");
    assertThat(town.looks(UUID.fromString(Door.id(path)), "SEARCH_PERSON")).isEqualTo(3);

    assertThat(office.get(reference).get("value").asString()).isEqualTo("4711");
    assertThat(office.ask("DELETE", reference, "").statusCode()).isEqualTo(204);
    assertThat(Http.json(office.post(PERSONS + "/search", "{'system':'EPJ','value':'4711'}")))
        .isEmpty();
    var unit = "/api/v1/units/" + town.unit("SOL-101");
    office.make(unit + "/references", "{'system':'EPJ','value':'rom-1'}");
  }

  @Test
  void haveContactsWhoseMandatesEnd() {
    var path = PERSONS + "/" + town.person("P-1");
    var contact =
        office.make(
            path + "/contacts",
            "{'kind':'ATTORNEY','name':'Ola','address':'Vegen 1','letterLanguage':'nn',"
                + "'getsLetters':true,'isHeard':true,'validFrom':'2026-01-01'}");

    office.change(
        "PUT",
        contact,
        "{'kind':'ATTORNEY','name':'Ola','keepAddress':true,'letterLanguage':'nn',"
            + "'validFrom':'2026-01-01','validTo':'2026-06-01'}");
    var read = office.get(contact);
    assertThat(read.get("validTo").asString()).isEqualTo("2026-06-01");
    assertThat(read.get("address").get("text").asString()).isEqualTo("Vegen 1");
    assertThat(office.get(path + "/contacts").get(0)).isEqualTo(read);
    assertThat(office.get(path).get("contacts").get(0)).isEqualTo(read);
    assertThat(Door.faults(office.post(path + "/contacts", "{'validTo':'2026-01-01'}")))
        .containsExactly("kind", "name", "letterLanguage", "validFrom");
    assertThat(office.get(contact + "/history").get("changes")).hasSize(2);
  }

  private String register(String isProtected) {
    return office.make(
        PERSONS,
        ("{'person':{'birthDate':'1940-01-02','sex':'FEMALE','lat':61.6,'lon':5.03,"
                + "'letters':{'name':'Kari Test','address':'%s','addressProtected':%s,"
                + "'letterLanguage':'nb'}}}")
            .formatted(HOME, isProtected));
  }
}
