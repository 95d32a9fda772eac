package no.romslig.api.fhir.sent;

import ca.uhn.fhir.context.FhirContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.access.Scopes;
import no.romslig.api.fhir.server.Told;
import no.romslig.api.request.Today;
import no.romslig.data.journal.JournalLock;
import no.romslig.data.register.Acting;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where lines with a resource each are held against FHIR, and told to the registers. */
@Component
public class LineDesk {

  private static final Set<String> OVER =
      Set.of("finished", "cancelled", "revoked", "entered-in-error");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Intakes intakes;
  private final BodyCheck check;
  private final JournalLock lock;
  private final EntityManager entities;
  private final JdbcClient database;
  private final Today today;

  LineDesk(
      FhirContext context,
      Intakes intakes,
      JournalLock lock,
      EntityManager entities,
      JdbcClient database,
      Today today) {
    this.intakes = intakes;
    this.lock = lock;
    this.entities = entities;
    this.database = database;
    this.today = today;
    check = new BodyCheck(context);
  }

  /**
   * A line as far as it is known before it is told.
   *
   * @param sent missing where it is no JSON
   * @param type as FHIR calls it
   */
  public record Form(@Nullable JsonNode sent, String type, Findings findings) {

    /** Tells that an element of it cannot be so. */
    public void refuse(String element, String expected) {
      new At(findings, type).child(element).invalid(expected);
    }
  }

  /** Looks at the form of a line. */
  public Form look(byte[] line) {
    var findings = new Findings();
    var sent = read(line);
    if (sent == null) {
      new At(findings, "Resource").malformed(IssueType.STRUCTURE, "one resource in JSON");
      return new Form(null, "Resource", findings);
    }
    var type = check.typeOf(sent);
    var at = new At(findings, type);
    check.resource(sent, at);
    if (intakes.of(type).isEmpty()) {
      if (!findings.hasErrors()) {
        at.notTaken(NotTaken.instead(type));
      }
    } else if (sent.path("identifier").isEmpty()) {
      at.child("identifier")
          .missing("what the journal calls it, so that it is known when it is told again");
    }
    return new Form(sent, type, findings);
  }

  /** What cannot be looked at. */
  public Form refused(String expected) {
    var findings = new Findings();
    new At(findings, "Resource").malformed(IssueType.TOOLONG, expected);
    return new Form(null, "Resource", findings);
  }

  private static @Nullable JsonNode read(byte[] line) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException broken) {
      return null;
    }
  }

  /**
   * When a line is told: smaller = earlier. What is over makes room for what begins, and others may
   * depend on what comes first.
   */
  public int turn(Form form) {
    boolean isOver = form.sent() != null && OVER.contains(form.sent().path("status").asString(""));
    return 2 * intakes.rank(form.type()) + (isOver ? 0 : 1);
  }

  /** How many turns there are. */
  public int turns() {
    return 2 * intakes.rank("");
  }

  /**
   * Begins to tell lines. Works inside of the caller's transaction, and lets no journal of the
   * municipality in until that is over.
   */
  public LineSession open(Acting acting, String server) {
    lock.take();
    return new LineSession(
        intakes,
        intakes.links(server, Scopes.ALL),
        acting,
        today.date(),
        new Savepoint(entities, database));
  }

  /** As journals read it; empty where there is none of this id. */
  public Optional<Resource> show(String type, String id) {
    return intakes.of(type).flatMap(it -> it.show(id)).map(Told::resource);
  }

  /** The types that can be told. */
  public List<String> types() {
    return intakes.types();
  }

  /** What there is of a person. */
  public List<Held> held(String type, UUID person) {
    return intakes.of(type).map(it -> it.of(person)).orElse(List.of());
  }
}
