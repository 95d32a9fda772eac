package no.romslig.api.fhir.sent;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.romslig.api.place.PlacesTaken;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Refused;
import no.romslig.data.booking.Clash;
import no.romslig.data.register.Acting;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/**
 * Tells lines, some at a time: what is known by an identifier is changed as it is told now, and
 * what is not is made. What one line told wrongly does not keep the others from being looked at.
 */
public final class LineSession {

  private final Intakes intakes;
  private final Links links;
  private final Later later = new Later();
  private final Acting acting;
  private final LocalDate today;
  private final Savepoint savepoint;

  LineSession(Intakes intakes, Links links, Acting acting, LocalDate today, Savepoint savepoint) {
    this.intakes = intakes;
    this.links = links;
    this.acting = acting;
    this.today = today;
    this.savepoint = savepoint;
  }

  /**
   * A line on its way.
   *
   * @param number its own, from 1
   */
  public record Line(int number, Resource sent) {}

  /**
   * What became of a line.
   *
   * @param known its resource's id before, if it was known
   * @param id its resource's id now; empty where it is not told, or there is none
   * @param isDone whether nothing of it is left to do
   */
  public record Told(
      int line,
      String type,
      Optional<String> known,
      Optional<String> id,
      boolean isDone,
      Findings findings) {}

  /**
   * A line with this address is sent, too, wherever it stands.
   *
   * @param address its type and its own id
   */
  public void await(String address) {
    links.await(address);
  }

  /**
   * A line cannot be told: whatever refers to it has no fault of its own.
   *
   * @param identifiers by which others may refer to it
   */
  public void lose(String type, JsonNode identifiers) {
    identifiers.forEach(
        it -> links.lose(type, it.path("system").asString(""), it.path("value").asString("")));
  }

  /** Tells some lines. Where the database refuses one of them, each is told by itself. */
  public List<Told> tell(List<Line> some) {
    savepoint.set();
    try {
      var told = some.stream().map(this::tell).toList();
      if (told.stream().noneMatch(it -> it.findings().hasErrors())) {
        savepoint.release();
        return told;
      }
      savepoint.comeBack();
    } catch (ConcurrencyFailureException again) {
      throw again;
    } catch (PersistenceException | DataAccessException refused) {
      refusal(refused);
      savepoint.comeBack();
    }
    return some.stream().map(this::tellAlone).toList();
  }

  private Told tellAlone(Line line) {
    savepoint.set();
    try {
      var told = tell(line);
      if (told.findings().hasErrors()) {
        savepoint.comeBack();
      } else {
        savepoint.release();
      }
      return told;
    } catch (ConcurrencyFailureException again) {
      throw again;
    } catch (PersistenceException | DataAccessException refused) {
      var problem = refusal(refused);
      savepoint.comeBack();
      var findings = new Findings();
      var type = line.sent().fhirType();
      Problems.tell(problem, new At(findings, type));
      return lost(line, Optional.empty(), findings);
    }
  }

  private Told tell(Line line) {
    return tell(line, intakes.of(line.sent().fhirType()).orElseThrow());
  }

  private <R extends Resource> Told tell(Line line, Intake<R> intake) {
    var sent = intake.resource().cast(line.sent());
    var findings = new Findings();
    var at = new At(findings, intake.type());
    var arrival = new Arrival(at, links, later, acting, today, Manner.FIRST_LOAD);
    var known = Identified.find(intake, sent, at);
    boolean isBack = intake.takesBack(sent);
    Optional<String> id = Optional.empty();
    try {
      if (!at.hasErrors()) {
        id =
            isBack
                ? takeBack(intake, known, arrival)
                : known
                    .map(it -> intake.tell(it, sent, arrival))
                    .or(() -> intake.make(sent, arrival));
      }
    } catch (ApiProblem refused) {
      Problems.tell(refused, at);
    }
    if (!at.hasErrors() && isBack) {
      return new Told(line.number(), intake.type(), known, id, true, findings);
    }
    if (at.hasErrors() || id.isEmpty()) {
      return lost(line, known, findings);
    }
    if (sent.hasIdElement()) {
      links.isNow(
          intake.type() + "/" + sent.getIdElement().getIdPart(),
          new IdType(intake.type(), id.get()));
    }
    return new Told(line.number(), intake.type(), known, id, true, findings);
  }

  /** What nobody knows needs no taking back. */
  private static <R extends Resource> Optional<String> takeBack(
      Intake<R> intake, Optional<String> known, Arrival arrival) {
    known.ifPresent(it -> intake.annul(it, arrival));
    return known;
  }

  private Told lost(Line line, Optional<String> known, Findings findings) {
    var type = line.sent().fhirType();
    Identified.names(line.sent()).forEach(it -> links.lose(type, it.getSystem(), it.getValue()));
    return new Told(line.number(), type, known, Optional.empty(), false, findings);
  }

  /**
   * Does what waits until everything is told, and looks at the rules of the whole.
   *
   * @return what is wrong with the whole
   */
  public Findings finish() {
    var findings = new Findings();
    savepoint.set();
    try {
      later.doAll();
      savepoint.checkAll();
      savepoint.release();
    } catch (ConcurrencyFailureException again) {
      throw again;
    } catch (ApiProblem refused) {
      savepoint.comeBack();
      Problems.tell(refused, new At(findings, "Bundle"));
    } catch (PersistenceException | DataAccessException refused) {
      var problem = refusal(refused);
      savepoint.comeBack();
      Problems.tell(problem, new At(findings, "Bundle"));
    }
    return findings;
  }

  /** A line that was not told and has no fault refers to something that comes after it. */
  public static Findings unreached(String type) {
    var findings = new Findings();
    new At(findings, type).leadsNowhere("references to what can be made before it");
    return findings;
  }

  private static ApiProblem refusal(RuntimeException failure) {
    return Clash.in(failure)
        .map(PlacesTaken::problem)
        .or(() -> Refused.in(failure))
        .or(() -> isOfContent(failure) ? Optional.of(unnamed()) : Optional.empty())
        .orElseThrow(() -> failure);
  }

  /**
   * Whether a rule of the database is broken (SQLSTATE classes 22, 23 and P0), which has no name.
   */
  private static boolean isOfContent(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal
          && String.valueOf(refusal.getSQLState()).matches("(22|23|P0).*")) {
        return true;
      }
    }
    return false;
  }

  private static ApiProblem unnamed() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "refused",
        "The registers do not allow it",
        "Something in it breaks a rule of theirs. Nothing was stored.");
  }
}
