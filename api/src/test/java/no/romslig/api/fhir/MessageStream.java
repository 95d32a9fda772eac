package no.romslig.api.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a journal tells over some weeks of persons of whom nobody knew: who they and theirs are,
 * what they apply for, how they are assessed, when they come and go and die, with updates,
 * corrections and annulments. The same for the same seed.
 */
final class MessageStream {

  private static final String JOURNAL = "http://journal.example/";
  private static final LocalDate BORN = LocalDate.of(1931, 1, 1);
  private static final Instant FIRST = Instant.parse("2026-10-01T06:00:00Z");
  private static final List<String> VARIABLES =
      List.of("MEMORY", "HEARING", "SIGHT", "EATING", "DRESSING");

  private final Random random;
  private final int persons;
  private final List<Message> messages = new ArrayList<>();

  private MessageStream(long seed, int persons) {
    random = new Random(seed);
    this.persons = persons;
  }

  /**
   * A message as it is sent.
   *
   * @param at by which its sender orders them
   */
  record Message(String id, Instant at, String body) {}

  /** The only unit that a person comes to. */
  static String unit(int person) {
    return "STROM-" + person;
  }

  /** In the order in which they are sent. */
  static List<Message> of(long seed, int persons) {
    var stream = new MessageStream(seed, persons);
    IntStream.range(0, persons).forEach(stream::person);
    return stream.messages.stream().sorted(Comparator.comparing(Message::at)).toList();
  }

  private void person(int n) {
    var at = FIRST.plusSeconds(random.nextInt(600_000));
    at = tell(at, "patient", n, patient(n, "Storgata " + n, "")).at();
    if (random.nextInt(3) == 0) {
      at = tell(at, "moved", n, patient(n, "Sjøgata " + n, "")).at();
    }
    at = theirs(n, at);
    at = assessed(n, at);
    at = application(n, at);
    at = shortStay(n, at);
    at = stay(n, at);
    if (random.nextInt(12) == 0) {
      tell(at, "death", n, patient(n, "Sjøgata " + n, ", \"deceasedDateTime\": \"2026-11-02\""));
    }
  }

  private Instant theirs(int n, Instant from) {
    var at = from;
    if (random.nextInt(3) == 0) {
      var contact = tell(at, "contact", n, contact(n, "Datter"));
      at = contact.at();
      if (random.nextBoolean()) {
        at = about(at, "correct", contact, contact(n, "Son")).at();
      } else if (random.nextBoolean()) {
        at = about(at, "annul", contact, null).at();
      }
    }
    if (n % 4 == 0 && n + 1 < persons) {
      at = tell(at, "partner", n, partner(n, n + 1)).at();
    }
    return at;
  }

  private Instant assessed(int n, Instant from) {
    var at = from;
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      var day = LocalDate.of(2026, 10, 1).plusDays(i);
      var assessment = tell(at, "assessment" + i, n, levels(n, day, VARIABLES.size()));
      at = assessment.at();
      switch (random.nextInt(4)) {
        case 0 -> {
          var mended = about(at, "correct", assessment, levels(n, day, VARIABLES.size() - 1));
          at = mended.at();
          if (random.nextInt(3) == 0) {
            at = about(at, "correct", mended, levels(n, day, VARIABLES.size())).at();
          }
        }
        case 1 -> at = about(at, "annul", assessment, null).at();
        default -> {}
      }
    }
    return at;
  }

  private Instant application(int n, Instant from) {
    var at = from;
    if (random.nextInt(4) == 0) {
      return at;
    }
    var application = tell(at, "application", n, application(n, "active", "HOME"));
    at = application.at();
    switch (random.nextInt(6)) {
      case 0 -> at = tell(at, "worse", n, application(n, "active", "HOSPITAL_READY")).at();
      case 1 -> at = tell(at, "withdrawn", n, application(n, "revoked", "HOME")).at();
      case 2 -> at = about(at, "correct", application, application(n, "active", "SHORT_TERM")).at();
      case 3 -> at = about(at, "annul", application, null).at();
      default -> {}
    }
    return at;
  }

  private Instant shortStay(int n, Instant from) {
    if (random.nextInt(3) != 0) {
      return from;
    }
    var asked = tell(from, "short", n, shortStay(n, "active", 14));
    var at = asked.at();
    return switch (random.nextInt(4)) {
      case 0 -> about(at, "correct", asked, shortStay(n, "active", 7)).at();
      case 1 -> tell(at, "longer", n, shortStay(n, "active", 21)).at();
      case 2 -> tell(at, "needless", n, shortStay(n, "revoked", 14)).at();
      default -> about(at, "annul", asked, null).at();
    };
  }

  private Instant stay(int n, Instant from) {
    if (random.nextBoolean()) {
      return from;
    }
    var came = tell(from, "came", n, stay(n, "in-progress", null, false));
    var at = came.at();
    if (random.nextInt(6) == 0) {
      return about(at, "annul", came, null).at();
    }
    if (random.nextBoolean()) {
      var away = tell(at, "away", n, stay(n, "onleave", null, true));
      at = away.at();
      if (random.nextInt(4) == 0) {
        at = about(at, "annul", away, null).at();
      }
    }
    if (random.nextBoolean()) {
      var left = tell(at, "left", n, stay(n, "finished", "2026-10-25", false));
      at = left.at();
      if (random.nextBoolean()) {
        at = about(at, "correct", left, stay(n, "finished", "2026-10-27", false)).at();
      }
    }
    return at;
  }

  private Message tell(Instant after, String what, int n, String resources) {
    return add(what + "-" + n, after, "tell", null, resources);
  }

  private Message about(Instant after, String code, Message wrong, @Nullable String resources) {
    return add(code + "-" + wrong.id(), after, code, wrong, resources);
  }

  private Message add(
      String id, Instant after, String code, @Nullable Message wrong, @Nullable String resources) {
    var at = after.plusSeconds(1 + random.nextInt(90_000));
    var about =
        wrong == null
            ? ""
            : """
            , "extension": [{"url": "urn:romslig:extension:about",
              "valueIdentifier": {"system": "%smessage", "value": "%s"}}]
            """
                .formatted(JOURNAL, wrong.id());
    var told = resources == null ? "" : resources;
    var body =
        """
        {"resourceType": "Bundle", "type": "message", "timestamp": "%s",
         "identifier": {"system": "%smessage", "value": "%s"},
         "entry": [{"resource": {"resourceType": "MessageHeader",
           "eventCoding": {"system": "urn:romslig:code:message", "code": "%s"},
           "source": {"endpoint": "http://journal.example/"}%s}}%s]}
        """
            .formatted(at, JOURNAL, id, code, about, told);
    var message = new Message(id, at, body);
    messages.add(message);
    return message;
  }

  private static String entry(String resource) {
    return ", {\"resource\": " + resource + "}";
  }

  private static String number(int n) {
    return SyntheticNumbers.of(BORN.plusDays(n / 2), n % 2 == 0 ? 2 : 3);
  }

  private static String named(String type, String value) {
    return "\"identifier\": [{\"system\": \""
        + JOURNAL
        + type
        + "\", \"value\": \""
        + value
        + "\"}]";
  }

  private static String subject(int n) {
    return n % 3 == 0
        ? "{\"reference\": \"Patient?identifier=%spatient|p%d\"}".formatted(JOURNAL, n)
        : "{\"identifier\": {\"system\": \"%spatient\", \"value\": \"p%d\"}}".formatted(JOURNAL, n);
  }

  private static String patient(int n, String street, String more) {
    return entry(
        """
        {"resourceType": "Patient",
         "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.4.1", "value": "%s"},
           {"system": "%spatient", "value": "p%d"}],
         "name": [{"family": "Testperson", "given": ["Nr %d"]}],
         "address": [{"line": ["%s"], "postalCode": "6400", "city": "Fjordvik"}]%s}
        """
            .formatted(number(n), JOURNAL, n, n, street, more));
  }

  private static String contact(int n, String name) {
    return entry(
        """
        {"resourceType": "RelatedPerson", %s, "patient": %s, "name": [{"text": "%s Testperson"}],
         "relationship": [{"coding": [
           {"system": "http://terminology.hl7.org/CodeSystem/v2-0131", "code": "N"}]}],
         "telecom": [{"system": "phone", "value": "9000%d"}]}
        """
            .formatted(named("contact", "c" + n), subject(n), name, n));
  }

  private static String partner(int n, int other) {
    return entry(
        """
        {"resourceType": "RelatedPerson", "patient": %s, "name": [{"text": "Testperson"}],
         "identifier": [{"system": "%spartner", "value": "r%d"},
           {"system": "urn:oid:2.16.578.1.12.4.1.4.1", "value": "%s"}],
         "relationship": [{"coding": [{"code": "DOMPART",
           "system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode"}]}]}
        """
            .formatted(subject(n), JOURNAL, n, number(other)));
  }

  private String levels(int n, LocalDate day, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                entry(
                    """
                    {"resourceType": "Observation", "status": "final", %s, "subject": %s,
                     "code": {"coding": [
                       {"system": "urn:romslig:code:function-variable", "code": "%s"}]},
                     "effectiveDateTime": "%s", "valueInteger": %d}
                    """
                        .formatted(
                            named("observation", "o%d-%s-%d".formatted(n, day, i)),
                            subject(n),
                            VARIABLES.get(i),
                            day,
                            1 + random.nextInt(5))))
        .collect(Collectors.joining());
  }

  private static String application(int n, String status, String whereabouts) {
    return entry(
        """
        {"resourceType": "ServiceRequest", "status": "%s", "intent": "proposal", %s,
         "code": {"coding": [{"system": "urn:oid:2.16.578.1.12.4.1.1.9151", "code": "21"}]},
         "subject": %s, "authoredOn": "2026-10-08",
         "extension": [{"url": "urn:romslig:extension:whereabouts", "valueCode": "%s"},
           {"url": "urn:romslig:extension:consent", "valueCode": "GIVEN"}]}
        """
            .formatted(status, named("case", "a" + n), subject(n), whereabouts));
  }

  private static String shortStay(int n, String status, int nights) {
    return entry(
        """
        {"resourceType": "ServiceRequest", "status": "%s", "intent": "proposal", %s,
         "code": {"coding": [{"system": "urn:oid:2.16.578.1.12.4.1.1.9151", "code": "20"}]},
         "subject": %s, "occurrencePeriod": {"start": "2026-12-01", "end": "2027-01-31"},
         "quantityQuantity": {"value": %d, "system": "http://unitsofmeasure.org", "code": "d"},
         "extension": [{"url": "urn:romslig:extension:need-class", "valueInteger": 3}]}
        """
            .formatted(status, named("short", "k" + n), subject(n), nights));
  }

  private static String stay(int n, String status, @Nullable String end, boolean away) {
    var absence =
        away
            ? ", \"statusHistory\": [{\"status\": \"onleave\","
                + " \"period\": {\"start\": \"2026-10-18\", \"end\": \"2026-10-20\"}}]"
            : "";
    return entry(
        """
        {"resourceType": "Encounter", "status": "%s", %s,
         "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "NONAC"},
         "subject": %s, "period": {"start": "2026-10-15"%s}%s,
         "location": [{"location": {"identifier": {
           "system": "urn:romslig:id:unit", "value": "%s"}}}]}
        """
            .formatted(
                status,
                named("stay", "s" + n),
                subject(n),
                end == null ? "" : ", \"end\": \"" + end + "\"",
                absence,
                unit(n)));
  }
}
