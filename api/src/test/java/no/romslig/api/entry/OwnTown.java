package no.romslig.api.entry;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.booking.Bookings;
import no.romslig.data.institution.Units;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.person.Persons;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import org.springframework.context.ApplicationContext;

/** A small municipality of a test's own, whose registers are filled. */
public final class OwnTown {

  private final ApplicationContext context;
  private final Http http;
  private final TestTown town = TestTowns.next();
  private final Acting acting;

  public OwnTown(ApplicationContext context, int port) {
    this.context = context;
    http = Http.onPort(port);
    var snapshot = Towns.small().replace("\"9991\"", "\"" + town.number() + "\"");
    acting =
        new Acting(
            context.getBean(MunicipalityRoll.class).enrol(town.number(), "Test"),
            "subject-1",
            "TEST");
    var reading =
        context.getBean(SnapshotReader.class).read(snapshot.getBytes(StandardCharsets.UTF_8));
    context.getBean(SnapshotLoader.class).load(acting, ((SnapshotReading.Read) reading).snapshot());
  }

  public Door as(Role role) {
    return new Door(town.as(http, role));
  }

  public UUID person(String code) {
    return in(() -> bean(Persons.class).findByCode(code).orElseThrow().id());
  }

  public UUID unit(String code) {
    return in(() -> bean(Units.class).findByCode(code).orElseThrow().id());
  }

  public UUID caseFile(String code) {
    return in(() -> bean(CaseFiles.class).findByCode(code).orElseThrow().id());
  }

  public UUID bookingOf(String person) {
    var id = person(person);
    return in(() -> bean(Bookings.class).findByPersonIdOrderById(id).getFirst().id());
  }

  /** How often someone has looked at a person for that purpose. */
  public long looks(UUID person, String purpose) {
    var log = as(Role.AUDITOR).get("/api/v1/access-log?size=100&person=" + person).get("looks");
    return log.findValuesAsString("purpose").stream().filter(purpose::equals).count();
  }

  public <T> T in(Supplier<T> work) {
    return bean(RegisterTransactions.class).call(acting, work);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }
}
