package no.romslig.api.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.decision.Desk;
import no.romslig.api.decision.Office;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.person.Contact;
import no.romslig.data.person.ContactFacts;
import no.romslig.data.person.ContactKind;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.LetterNeeds;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonChanges;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.PersonFacts;
import no.romslig.data.person.Persons;
import no.romslig.data.person.PersonsDetails;
import no.romslig.data.person.Sex;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.sample.Samples;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A town that writes letters: its registers, and those who work there, over HTTP. */
public final class LetterOffice {

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  private final ApplicationContext context;
  private final Acting acting;
  private final Http caseworker;
  private final Http approver;
  private final Http administrator;
  private final Office office;
  private final TestTown town;
  private final Http http;

  public LetterOffice(ApplicationContext context, int port, String sample, String overrides) {
    this.context = context;
    town = TestTowns.next();
    http = Http.onPort(port);
    acting =
        new Acting(
            context.getBean(MunicipalityRoll.class).enrol(town.number(), sample),
            "caseworker-1",
            "TEST");
    context
        .getBean(SnapshotLoader.class)
        .load(acting, Desk.renumbered(Samples.generate(sample, 1), town.number(), overrides));
    caseworker = town.as(http, Role.CASEWORKER);
    approver = town.as(http, "approver-2", Role.APPROVER);
    administrator = town.as(http, Role.ADMINISTRATOR);
    office = new Office(caseworker);
  }

  public String number() {
    return town.number();
  }

  public Office office() {
    return office;
  }

  /** Whoever has this role there. */
  public Http as(Role role) {
    return town.as(http, role);
  }

  public Http caseworker() {
    return caseworker;
  }

  public Http approver() {
    return approver;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public <T> T in(Supplier<T> work) {
    return bean(RegisterTransactions.class).call(acting, work);
  }

  /** Says who sends letters, and how both sign. */
  public void furnish() {
    put(
        administrator,
        "/api/v1/letter-settings",
        """
        {"office": "Tildelingskontoret", "addressLines": ["Rådhusgata 1", "6999 Fjordvik"],
         "telephone": "57 00 00 00", "county": "Vestland", "housingOffice": "Bustadavdelinga"}
        """);
    put(
        caseworker,
        "/api/v1/letter-settings/signature",
        "{\"name\": \"Kari Eksempel\", \"title\": \"saksbehandler\"}");
    put(
        approver,
        "/api/v1/letter-settings/signature",
        "{\"name\": \"Ola Eksempel\", \"title\": \"leder\"}");
  }

  private static void put(Http who, String path, String body) {
    var answer = who.sendWith(body, "PUT", path, "Content-Type", "application/json");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** Names all persons in bokmål, and gives each an attorney and a caregiver who read nynorsk. */
  public void name() {
    in(
        () -> {
          for (var person : bean(Persons.class).findAllByOrderById()) {
            bean(PersonsDetails.class).save(details(person));
            contact(person.id(), ContactKind.ATTORNEY, false);
            contact(person.id(), ContactKind.CAREGIVER, false);
            contact(person.id(), ContactKind.NEXT_OF_KIN, false);
            if (person.facts().birthDate().isAfter(LocalDate.of(2009, 1, 1))) {
              contact(person.id(), ContactKind.PARENT, false);
            }
          }
          return true;
        });
  }

  /** A guardian whose address nobody may learn. */
  public void hiddenGuardian(UUID person) {
    in(
        () -> {
          contact(person, ContactKind.GUARDIAN, true);
          return true;
        });
  }

  /** Someone near the person, who gets no letters. */
  public UUID nextOfKin(UUID person) {
    return in(() -> contact(person, ContactKind.NEXT_OF_KIN, false));
  }

  /** From now on nobody may learn where the person lives, or who has letters about the person. */
  public void protect(UUID person) {
    in(
        () -> {
          var own = bean(PersonsDetails.class).findByPersonId(person).orElseThrow();
          var needs = own.needs();
          bean(PersonChanges.class)
              .describe(
                  bean(Persons.class).findById(person).orElseThrow(),
                  own,
                  new LetterNeeds(needs.name(), needs.address(), true, needs.letterLanguage()));
          for (var contact : bean(Contacts.class).findByPersonIdOrderById(person)) {
            contact.describe(contact.facts().at(contact.facts().address(), true));
          }
          return true;
        });
  }

  /** Why someone looked at what is hidden of a person. */
  public List<String> reasons(UUID person) {
    return in(
        () ->
            bean(JdbcClient.class)
                .sql("select reason from person_look where person = :person and reason is not null")
                .param("person", person.toString())
                .query(String.class)
                .list());
  }

  private PersonDetails details(Person person) {
    return new PersonDetails(
        bean(EntryIds.class).next(),
        person.id(),
        "Synt " + person.code(),
        "Storgata 5, 6999 Fjordvik",
        false,
        LetterLanguage.nb);
  }

  private UUID contact(UUID person, ContactKind kind, boolean isProtected) {
    return bean(Contacts.class)
        .save(
            new Contact(
                bean(EntryIds.class).next(),
                person,
                new ContactFacts(
                    kind,
                    "Synt "
                        + kind.name().charAt(0)
                        + kind.name().substring(1).toLowerCase(Locale.ROOT),
                    "Havnegata 2\n6999 Fjordvik",
                    isProtected,
                    LetterLanguage.nn,
                    true,
                    true,
                    LONG_AGO,
                    null)))
        .id();
  }

  /** A decision on some item of the kind, in whose proposal the care form is one of these. */
  public JsonNode accepted(String kind, List<String> careForms) {
    for (var item : office.items()) {
      if (item.get("kind").asString().equals(kind)
          && item.get("state").asString().equals("OPEN")
          && item.get("together").size() < 2
          && careForms.contains(item.get("proposed").path("careForm").asString(""))) {
        var answer = office.decide(item, "accept", "");
        if (answer.statusCode() == 201) {
          return Http.json(answer);
        }
      }
    }
    throw new AssertionError("No open " + kind + " of " + careForms);
  }

  /** A case of someone who applied and was refused; answers where it is. */
  public String refuse() {
    var day = LocalDate.now(ZoneId.of("Europe/Oslo")).minusDays(60);
    var person = bean(EntryIds.class).next();
    in(
        () -> {
          var facts =
              new PersonFacts(
                  LocalDate.of(1940, 5, 17),
                  Sex.FEMALE,
                  null,
                  null,
                  null,
                  List.of(),
                  false,
                  false,
                  false,
                  List.of());
          var applicant = new Person(person, "P-refused", facts);
          bean(Persons.class).save(applicant);
          bean(PersonsDetails.class).save(details(applicant));
          contact(person, ContactKind.ATTORNEY, false);
          return true;
        });
    var answer =
        post(
            "/api/v1/applications",
            """
            {"personId": "%2$s", "receivedOn": "%1$s", "origin": "WRITTEN",
             "signedOn": "%1$s", "consent": "GIVEN", "whereabouts": "HOME"}
            """
                .formatted(day, person));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var path = answer.headers().firstValue("Location").orElseThrow();
    change(path + "/assessments", day, "{\"on\": \"%s\", \"levels\": {\"MEMORY\": 3}}");
    change(
        path + "/findings",
        day,
        "{\"kind\": \"ONLY_SAFE_OFFER\", \"holds\": false, \"on\": \"%s\"}");
    change(path + "/facts", day, "{\"rule\": \"LT-02\", \"met\": false, \"on\": \"%s\"}");
    change(
        path + "/commands",
        day,
        "{\"command\": \"REFUSE\", \"on\": \"%s\", \"reason\": \"Hjelp hjemme er nok.\"}");
    return path;
  }

  /** Does something with a case as it stands now. */
  private void change(String path, LocalDate day, String body) {
    var seen = caseworker.get(path.substring(0, path.lastIndexOf('/'))).headers();
    var answer =
        office.post(path, body.formatted(day), "If-Match", seen.firstValue("ETag").orElseThrow());
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
  }

  public List<JsonNode> draft(String path, String body) {
    var answer = post(path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var letters = new ArrayList<JsonNode>();
    Http.json(answer).forEach(letters::add);
    return letters;
  }

  public HttpResponse<String> post(String path, String body) {
    return office.post(path, body, "Idempotency-Key", UUID.randomUUID().toString());
  }

  public static String self(JsonNode of) {
    return of.get("links").get("self").asString();
  }

  public JsonNode approve(JsonNode letter) {
    var answer = office.course(letter, "approve", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  public HttpResponse<String> send(JsonNode letter) {
    return office.course(letter, "send", "{}");
  }

  /** As if the letter had been approved and sent on another day. */
  public void sentOn(LocalDate day, JsonNode letter) {
    var id = letter.get("id").asString();
    asOwner(
        "alter table letter_approval disable trigger user",
        "alter table letter_receipt disable trigger user",
        "update letter_approval set approved_on = '%s' where letter_id = '%s'".formatted(day, id),
        "update letter_receipt set delivered_on = '%s' where letter_id = '%s'".formatted(day, id),
        "alter table letter_approval enable trigger user",
        "alter table letter_receipt enable trigger user");
  }

  /** Changes what the application itself never may. */
  public void asOwner(String... statements) {
    var owner = bean(FlywayConnectionDetails.class);
    try (var connection =
            DriverManager.getConnection(
                owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select set_config('romslig.municipality', '%s', true)".formatted(acting.municipality()));
      for (var each : statements) {
        statement.execute(each);
      }
      connection.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public byte[] pdf(JsonNode letter) {
    var answer = caseworker.bytes(letter.get("links").get("pdf").asString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
