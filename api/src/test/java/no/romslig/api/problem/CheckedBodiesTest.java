package no.romslig.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What cannot be read of a body is told together with what does not fit, once each: every field of
 * every checked body is made unreadable in turn.
 */
class CheckedBodiesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final String PACKAGE = "no.romslig.api.";
  private static final String ID = "019abf2e-6c00-7000-8000-000000000001";

  /** A body of each kind in which nothing is wrong; ' stands for ". */
  private static final Map<String, String> SOUND =
      Map.ofEntries(
          body(
              "bookings.AbsenceController$Body",
              "{'from': '2026-11-01', 'to': '2026-11-04', 'mayBeLent': true}"),
          body(
              "bookings.CommitmentController$Body",
              "{'grantId': '#', 'unitId': '#', 'from': '2026-11-01', 'to': '2026-11-04'}"),
          body(
              "bookings.OccupancyController$Body",
              """
              {'personId': '#', 'unitId': '#', 'from': '2026-11-01', 'to': '2026-11-04',
               'careForm': 'HDO', 'cause': 'LIVES_THERE', 'reason': 'bodde der allerede'}
              """),
          body("bookings.AbsenceController$ReturnBody", "{'on': '2026-11-20'}"),
          body("bookings.OccupancyController$OutBody", "{'on': '2026-11-20'}"),
          body(
              "cases.ApplicationController$Body",
              """
              {'personId': '#', 'receivedOn': '2026-11-01', 'origin': 'ORAL', 'signedOn':
               '2026-11-02', 'consent': 'GIVEN', 'careForms': ['HDO'], 'readyFrom': '2026-12-01',
               'whereabouts': 'HOME', 'interimService': true, 'wishesCareHousing': true}
              """),
          body(
              "cases.CaseController$OrderBody",
              "{'command': 'END', 'on': '2026-11-20', 'reason': 'trukket', 'cause': 'WITHDRAWN'}"),
          body(
              "cases.NeedController$AssessmentBody",
              "{'on': '2026-11-20', 'levels': {'MEMORY': 5, 'HEARING': 9}}"),
          body(
              "cases.NeedController$OverrideBody",
              "{'needClass': 5, 'needScore': 90, 'reason': 'faller ofte om natten'}"),
          body("cases.NeedController$ReasonBody", "{'reason': 'vurdert på nytt'}"),
          body(
              "cases.RecordController$DescriptionBody",
              """
              {'careForms': ['HDO'], 'readyFrom': '2026-11-01', 'whereabouts': 'HOME',
               'interimService': true, 'wishesCareHousing': true}
              """),
          body(
              "cases.RecordController$FindingBody",
              "{'kind': 'ONLY_SAFE_OFFER', 'holds': true, 'on': '2026-11-20'}"),
          body(
              "correspondence.HandOver",
              "{'on': '2026-11-20', 'how': 'Gitt til henne på kontoret.'}"),
          body("entry.FactBody", "{'rule': 'GEN-01', 'met': true, 'on': '2026-11-20'}"),
          body("institutions.CalendarController$Body", "{'name': 'Avlastningshuset'}"),
          body(
              "institutions.ClosureController$Body",
              "{'from': '2026-11-01', 'to': '2026-11-04', 'reason': 'maling'}"),
          body(
              "institutions.InstitutionController$Body",
              "{'code': 'A', 'name': 'A', 'lat': 61.5, 'lon': 5.5, 'external': true}"),
          body(
              "institutions.InstitutionController$Description",
              "{'name': 'A', 'lat': 61.5, 'lon': 5.5, 'external': true}"),
          body("institutions.InstitutionController$WardBody", "{'code': 'A', 'name': 'A'}"),
          body("institutions.RuleBody", "{'kind': 'ISO_WEEK', 'isoWeek': 29, 'reason': 'sommer'}"),
          body(
              "institutions.UnitDescription",
              """
              {'name': 'A', 'careForm': 'HDO', 'alsoUsableFor': ['RESPITE'], 'coupleUnit': true,
               'features': ['X'], 'reservedFor': ['Y'], 'nursingHomeEquivalent': true,
               'availableFrom': '2026-11-01', 'availableTo': '2026-11-04'}
              """),
          body("institutions.WardController$NameBody", "{'name': 'A'}"),
          body(
              "institutions.WardController$UnitBody",
              """
              {'code': 'A', 'capacity': 1, 'facts': {'name': 'A', 'careForm': 'HDO',
               'nursingHomeEquivalent': true}}
              """),
          body(
              "matters.DeclinedPlaceController$Body",
              "{'unitId': '#', 'on': '2026-11-20', 'reason': 'for langt'}"),
          body("matters.PreferenceController$Body", "{'institutionId': '#', 'caseId': '#'}"),
          body(
              "matters.WaiverController$Body",
              "{'rule': 'AGE', 'reason': 'en lang grunn', 'caseId': '#'}"),
          body(
              "moves.CoupleController$Body",
              """
              {'guaranteeInvoked': true, 'mode': 'TOGETHER_ONLY', 'companionStay': 'SHORT_TERM',
               'companionCareNeed': true}
              """),
          body("moves.CoupleController$EndBody", "{'on': '2026-11-20'}"),
          body(
              "moves.CoupleController$Registration",
              """
              {'code': 'A', 'firstPersonId': '#', 'secondPersonId':
               '019abf2e-6c00-7000-8000-000000000002', 'wishes': {'guaranteeInvoked': true,
               'mode': 'TOGETHER_ONLY', 'companionStay': 'SHORT_TERM', 'companionCareNeed': true}}
              """),
          body(
              "moves.RelocationBody",
              """
              {'targetCareForms': ['HDO', 'RESPITE'], 'mandatory': true, 'initiative': 'OFFICE',
               'needClass': 3, 'needScore': 40, 'reason': 'huset stenger'}
              """),
          body("moves.RelocationController$AnewBody", "{'reason': 'ny vurdering fra lege'}"),
          body(
              "moves.RelocationController$HearingBody",
              "{'on': '2026-11-20', 'heard': ['RESIDENT', 'GUARDIAN'], 'agrees': true}"),
          body("moves.RelocationController$EndBody", "{'on': '2026-11-20'}"),
          body(
              "moves.RelocationController$Registration",
              """
              {'personId': '#', 'since': '2026-11-20', 'move': {'targetCareForms': ['HDO'],
               'mandatory': true, 'initiative': 'OFFICE', 'needClass': 3, 'needScore': 40,
               'reason': 'huset stenger'}}
              """),
          body(
              "persons.ContactController$Body",
              """
              {'kind': 'GUARDIAN', 'name': 'A', 'keepAddress': true, 'addressProtected': true,
               'letterLanguage': 'nn', 'getsLetters': true, 'isHeard': true,
               'validFrom': '2026-11-01', 'validTo': '2026-11-04'}
              """),
          body(
              "persons.PersonBody",
              """
              {'birthDate': '1940-11-01', 'sex': 'FEMALE', 'residentSince': '1999-11-01',
               'lat': 61.5, 'lon': 5.5, 'requiredFeatures': ['X'], 'acceptsSharedRoom': true,
               'dementiaDiagnosis': true, 'cognitiveImpairment': true,
               'shelteringBehaviours': ['NEEDS_ASSISTED_EXIT'], 'letters': {'name': 'A',
               'keepAddress': true, 'addressProtected': true, 'letterLanguage': 'nn'}}
              """),
          body(
              "persons.PersonController$Registration",
              """
              {'code': 'A', 'person': {'birthDate': '1940-11-01', 'sex': 'FEMALE', 'lat': 61.5,
               'lon': 5.5, 'letters': {'name': 'A', 'letterLanguage': 'nn'}}}
              """),
          body(
              "fhir.local.LocalCodeController$Body",
              """
              {'system': 'urn:journal', 'code': 'LT', 'kind': 'SERVICE_TYPE', 'meaning': '21'}
              """),
          body("persons.PersonController$Search", "{'system': 'EPJ', 'value': '7'}"),
          body("persons.ReferenceController$Body", "{'system': 'EPJ', 'value': '7'}"),
          body(
              "settings.PlanningSettingController$Body",
              """
              {'ruleSet': 'kinn', 'overrides': {}, 'horizonDays': 90, 'dailyRunAt': '06:30'}
              """),
          body(
              "stays.GrantBody",
              """
              {'careForms': ['RESPITE'], 'stayNights': 7, 'cycleNights': 28, 'from': '2026-11-01',
               'to': '2027-11-01', 'needClass': 3, 'startDays': ['MONDAY']}
              """),
          body(
              "stays.GrantController$PeriodBody",
              "{'kind': 'HISTORY', 'from': '2026-11-01', 'to': '2026-11-04'}"),
          body(
              "stays.GrantController$Registration",
              """
              {'code': 'A', 'personId': '#', 'grant': {'careForms': ['RESPITE'], 'stayNights': 7,
               'cycleNights': 28, 'from': '2026-11-01', 'needClass': 3}}
              """),
          body(
              "stays.ShortStayBody",
              """
              {'personId': '#', 'sex': 'MALE', 'careForm': 'SHORT_TERM', 'purpose': 'OTHER',
               'earliestStart': '2026-11-01', 'latestStart': '2026-11-04', 'nights': 14,
               'needClass': 3, 'requiredFeatures': ['X'], 'hospitalReadySince': '2026-11-01'}
              """),
          body("stays.ShortStayController$CloseBody", "{'on': '2026-11-20'}"),
          body(
              "stays.ShortStayController$Registration",
              """
              {'code': 'A', 'stay': {'sex': 'MALE', 'careForm': 'SHORT_TERM', 'purpose': 'OTHER',
               'earliestStart': '2026-11-01', 'latestStart': '2026-11-04', 'nights': 14,
               'needClass': 3}}
              """));

  private final StrictBodies bodies =
      new StrictBodies(
          JSON, Clock.fixed(DAY.atTime(6, 15).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

  private static Map.Entry<String, String> body(String name, String json) {
    return Map.entry(name, json.replace('\'', '"').replace("#", ID));
  }

  static List<Class<?>> checked() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("no.romslig.api").stream()
            .filter(it -> it.isAssignableTo(Checked.class) && !it.isInterface())
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  @Test
  void areAllTriedHere() {
    assertThat(checked().stream().map(it -> it.getName().substring(PACKAGE.length())))
        .containsExactlyInAnyOrderElementsOf(SOUND.keySet());
  }

  @ParameterizedTest
  @MethodSource("checked")
  void giveOneFaultForOneFieldThatCannotBeRead(Class<?> type) {
    var sound = sound(type);
    assertThat(faults(type, sound)).as("a sound body").isEmpty();

    unreadable(type, sound)
        .forEach(
            (path, sent) ->
                assertThat(faults(type, sent)).as(sent.toString()).containsExactly(path));
  }

  @ParameterizedTest
  @MethodSource("checked")
  void takeNoNationalNumberInAnyText(Class<?> type) {
    numbered(type, sound(type))
        .forEach(
            (path, sent) ->
                assertThat(faults(type, sent)).as(sent.toString()).containsExactly(path));
  }

  @ParameterizedTest
  @MethodSource("checked")
  void tellWhatIsMissingTogetherWithWhatCannotBeRead(Class<?> type) {
    var empty = emptied(sound(type));
    var missing = missing(type, empty);

    unreadable(type, empty)
        .forEach(
            (path, sent) ->
                assertThat(faults(type, sent))
                    .as(sent.toString())
                    .startsWith(path)
                    .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                Stream.of(path), missing.stream().filter(it -> !tells(it, path)))
                            .toList()));
  }

  /** What the body itself finds wrong, whoever asks it. */
  private static List<String> missing(Class<?> type, ObjectNode empty) {
    var faults = new Faults();
    ((Checked) JSON.treeToValue(empty, type)).check(faults, DAY);
    return faults.found().stream().map(Fault::path).toList();
  }

  private static boolean tells(String fault, String path) {
    return Arrays.stream(fault.split(", "))
        .anyMatch(it -> it.equals(path) || it.startsWith(path + ".") || path.startsWith(it + "["));
  }

  private static ObjectNode sound(Class<?> type) {
    var json = Objects.requireNonNull(SOUND.get(type.getName().substring(PACKAGE.length())));
    return (ObjectNode) JSON.readTree(json);
  }

  /** The same objects with nothing in them but each other. */
  private static ObjectNode emptied(ObjectNode of) {
    var empty = JSON.createObjectNode();
    of.forEachEntry(
        (name, each) -> {
          if (each instanceof ObjectNode inner && !name.equals("overrides")) {
            empty.set(name, emptied(inner));
          }
        });
    return empty;
  }

  /** The body with one field unreadable, by the path of that field. */
  private static Map<String, JsonNode> unreadable(Class<?> type, ObjectNode body) {
    Map<String, JsonNode> bodies = new TreeMap<>();
    for (var each : type.getRecordComponents()) {
      var name = each.getName();
      var kind = each.getType();
      bodies.put(name, with(body, name, unreadable(kind)));
      if (each.getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] instanceof Class<?> of
          && of.isEnum()) {
        bodies.put(name + "[0]", with(body, name, JSON.createArrayNode().add("NONE_SUCH")));
      }
      if (kind.isRecord() && body.get(name) instanceof ObjectNode inner) {
        unreadable(kind, inner)
            .forEach((path, sent) -> bodies.put(name + "." + path, with(body, name, sent)));
      }
    }
    return bodies;
  }

  /** The body with a synthetic national number in one text, by the path of that text. */
  private static Map<String, JsonNode> numbered(Class<?> type, ObjectNode body) {
    var number = JSON.createArrayNode().add("hun er 018140 00008 hos oss");
    Map<String, JsonNode> bodies = new TreeMap<>();
    for (var each : type.getRecordComponents()) {
      var name = each.getName();
      if (each.getType() == String.class) {
        bodies.put(name, with(body, name, number.get(0)));
      } else if (each.getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] == String.class) {
        bodies.put(name + "[0]", with(body, name, number));
      } else if (each.getType().isRecord() && body.get(name) instanceof ObjectNode inner) {
        numbered(each.getType(), inner)
            .forEach((path, sent) -> bodies.put(name + "." + path, with(body, name, sent)));
      }
    }
    return bodies;
  }

  private static JsonNode with(ObjectNode body, String name, JsonNode value) {
    var copy = body.deepCopy();
    copy.set(name, value);
    return copy;
  }

  private static JsonNode unreadable(Class<?> kind) {
    if (kind == String.class) {
      return JSON.createObjectNode();
    }
    if (kind == List.class || kind.isRecord() || kind == ObjectNode.class) {
      return JSON.readTree("5");
    }
    return JSON.readTree("\"NONE_SUCH\"");
  }

  /** The paths of all faults of a body. */
  private List<String> faults(Class<?> type, JsonNode body) {
    try {
      bodies.read(ResolvableType.forClass(type), message(body.toString()), null);
      return List.of();
    } catch (ApiProblem refused) {
      var told = Objects.requireNonNull(refused.getBody().getProperties()).get("faults");
      return ((List<?>) Objects.requireNonNull(told))
          .stream().map(it -> ((Fault) it).path()).toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static HttpInputMessage message(String body) {
    return new HttpInputMessage() {
      @Override
      public InputStream getBody() {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public HttpHeaders getHeaders() {
        return new HttpHeaders();
      }
    };
  }
}
