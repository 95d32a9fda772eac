package no.romslig.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.Institution;
import no.romslig.data.institution.InstitutionFacts;
import no.romslig.data.institution.Institutions;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.UnitFacts;
import no.romslig.data.institution.Units;
import no.romslig.data.institution.Ward;
import no.romslig.data.institution.Wards;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.Municipality;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonFacts;
import no.romslig.data.person.Persons;
import no.romslig.data.person.Sex;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.stay.GrantFacts;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.Whereabouts;
import org.springframework.context.ApplicationContext;

/** A municipality of the test's own, with one institution, to which rooms and people are added. */
public final class Town {

  private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

  private final ApplicationContext context;
  private final UUID id;
  private final UUID ward;

  private Town(ApplicationContext context) {
    this.context = context;
    id = ids().next();
    ward =
        in(
            () -> {
              of(Municipalities.class)
                  .save(new Municipality(id, "" + NUMBERS.incrementAndGet(), "Prøvevik"));
              var institution =
                  of(Institutions.class)
                      .save(
                          new Institution(
                              ids().next(),
                              "I1",
                              new InstitutionFacts("Solvik", null, null, false)));
              return of(Wards.class)
                  .save(new Ward(ids().next(), institution.id(), "W1", "Første"))
                  .id();
            });
  }

  public static Town in(ApplicationContext context) {
    return new Town(context);
  }

  public UUID id() {
    return id;
  }

  public UUID ward() {
    return ward;
  }

  public EntryIds ids() {
    return of(EntryIds.class);
  }

  public <T> T of(Class<T> bean) {
    return context.getBean(bean);
  }

  /** Does the work as someone of this municipality. */
  public <T> T in(Supplier<T> work) {
    return of(RegisterTransactions.class).call(acting(), work);
  }

  public void run(Runnable work) {
    of(RegisterTransactions.class).run(acting(), work);
  }

  public Acting acting() {
    return new Acting(id, "subject-1", "TEST");
  }

  public Unit room(CareForm form) {
    return room(form, 1);
  }

  public Unit room(CareForm form, int capacity) {
    var unitId = ids().next();
    var facts =
        new UnitFacts("Rom", form, List.of(), false, List.of(), List.of(), false, null, null);
    return in(
        () -> of(Units.class).save(new Unit(unitId, ward, "U-" + unitId, capacity, null, facts)));
  }

  public Person person() {
    var personId = ids().next();
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
    return in(() -> of(Persons.class).save(new Person(personId, "P-" + personId, facts)));
  }

  /** Two weeks of eight. */
  public RespiteGrant grantOf(Person person) {
    var grantId = ids().next();
    var facts =
        new GrantFacts(
            List.of(CareForm.RESPITE),
            14,
            56,
            LocalDate.of(2026, 10, 1),
            null,
            4,
            List.of(DayOfWeek.MONDAY));
    return in(
        () ->
            of(RespiteGrants.class)
                .save(new RespiteGrant(grantId, "G-" + grantId, person.id(), facts)));
  }

  /** A case that has been applied for and nothing more. */
  public CaseFile caseOf(Person person) {
    var received = LocalDate.of(2026, 10, 1);
    var facts =
        new CaseFacts(List.of(CareForm.LONG_TERM_SOMATIC), null, Whereabouts.HOME, true, false);
    return in(
        () -> {
          var application =
              of(Applications.class)
                  .save(
                      new Application(
                          ids().next(),
                          person.id(),
                          received,
                          ApplicationOrigin.WRITTEN,
                          received,
                          null));
          var caseId = ids().next();
          return of(CaseFiles.class)
              .save(
                  new CaseFile(
                      caseId, "C-" + caseId, application.id(), person.id(), received, null, facts));
        });
  }
}
