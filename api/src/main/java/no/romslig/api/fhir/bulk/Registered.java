package no.romslig.api.fhir.bulk;

import ca.uhn.fhir.context.FhirContext;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import no.romslig.api.fhir.sent.LineDesk;
import no.romslig.data.person.Persons;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the registers have of all persons, as journals read it. */
@Component
class Registered {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PAGE = 50;

  private final LineDesk desk;
  private final Persons persons;
  private final EntityManager entities;
  private final FhirContext context;

  Registered(LineDesk desk, Persons persons, EntityManager entities, FhirContext context) {
    this.desk = desk;
    this.persons = persons;
    this.entities = entities;
    this.context = context;
  }

  /**
   * A resource as it is read now.
   *
   * @param key what stays the same when something is told of the same thing anew
   * @param isCurrent whether a journal that knows everything of today knows of it
   */
  record Shown(String key, String type, String id, UUID person, boolean isCurrent, JsonNode form) {}

  /**
   * Reads everything. Works inside of the caller's transaction.
   *
   * @param progress gets how many persons have been read
   */
  void all(Consumer<Shown> each, IntConsumer progress) {
    int done = 0;
    for (int page = 0; ; page++) {
      var some = persons.findAllByOrderById(PageRequest.of(page, PAGE)).getContent();
      if (some.isEmpty()) {
        return;
      }
      some.forEach(person -> all(person.id(), each));
      entities.flush();
      entities.clear();
      done += some.size();
      progress.accept(done);
    }
  }

  private void all(UUID person, Consumer<Shown> each) {
    for (var type : desk.types()) {
      for (var held : desk.held(type, person)) {
        desk.show(type, held.id())
            .map(this::form)
            .map(
                it ->
                    new Shown(
                        key(type, held.id(), it), type, held.id(), person, held.isCurrent(), it))
            .ifPresent(each);
      }
    }
  }

  /** The key of what is registered by this id. */
  String key(String type, String id) {
    return type.equals("Observation")
        ? desk.show(type, id).map(it -> key(type, id, form(it))).orElse(type + "/" + id)
        : type + "/" + id;
  }

  /** A level that is told anew of a day takes the place of the former one, by another id. */
  private static String key(String type, String id, JsonNode form) {
    return type.equals("Observation")
        ? String.join(
            "|",
            type,
            form.at("/subject/reference").asString(),
            form.at("/code/coding/0/code").asString(),
            form.path("effectiveDateTime").asString())
        : type + "/" + id;
  }

  private JsonNode form(Resource shown) {
    var form = (ObjectNode) JSON.readTree(context.newJsonParser().encodeResourceToString(shown));
    form.remove("id");
    return form;
  }
}
