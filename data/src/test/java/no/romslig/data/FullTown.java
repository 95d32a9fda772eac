package no.romslig.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.data.booking.Absence;
import no.romslig.data.booking.Absences;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.booking.Seat;
import no.romslig.data.bulk.BulkFile;
import no.romslig.data.bulk.BulkJobs;
import no.romslig.data.bulk.BulkKind;
import no.romslig.data.bulk.BulkParts;
import no.romslig.data.event.Notifications;
import no.romslig.data.event.Outbox;
import no.romslig.data.event.Subscription;
import no.romslig.data.event.SubscriptionFacts;
import no.romslig.data.event.SubscriptionSecrets;
import no.romslig.data.event.SubscriptionSecrets.Secret;
import no.romslig.data.event.Subscriptions;
import no.romslig.data.inbox.Inbox;
import no.romslig.data.inbox.InboxSubjects;
import no.romslig.data.inbox.MessageKind;
import no.romslig.data.inbox.ReceivedMessage;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.ClosureCalendar;
import no.romslig.data.institution.ClosureCalendars;
import no.romslig.data.institution.ClosureRule;
import no.romslig.data.institution.ClosureRules;
import no.romslig.data.institution.Institutions;
import no.romslig.data.institution.UnitClosure;
import no.romslig.data.institution.UnitClosures;
import no.romslig.data.journal.JournalRecord;
import no.romslig.data.journal.JournalRecords;
import no.romslig.data.journal.LocalCode;
import no.romslig.data.journal.LocalCodeKind;
import no.romslig.data.journal.LocalCodes;
import no.romslig.data.look.EmergencyReview;
import no.romslig.data.look.EmergencyReviews;
import no.romslig.data.matter.AssessedFact;
import no.romslig.data.matter.AssessedFacts;
import no.romslig.data.matter.Matter;
import no.romslig.data.matter.PreferredInstitution;
import no.romslig.data.matter.PreferredInstitutions;
import no.romslig.data.matter.Waiver;
import no.romslig.data.matter.Waivers;
import no.romslig.data.municipality.PlanningSetting;
import no.romslig.data.municipality.PlanningSettings;
import no.romslig.data.need.FunctionList;
import no.romslig.data.need.FunctionLists;
import no.romslig.data.need.FunctionScore;
import no.romslig.data.need.FunctionScores;
import no.romslig.data.need.FunctionVariable;
import no.romslig.data.need.FunctionVariables;
import no.romslig.data.need.NeedAssessment;
import no.romslig.data.need.NeedAssessments;
import no.romslig.data.person.Contact;
import no.romslig.data.person.ContactFacts;
import no.romslig.data.person.ContactKind;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.ExternalReference;
import no.romslig.data.person.ExternalReferences;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.NumberKind;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.PersonNumber;
import no.romslig.data.person.PersonNumbers;
import no.romslig.data.person.PersonsDetails;
import no.romslig.data.person.Sex;
import no.romslig.data.person.ShortTermBalance;
import no.romslig.data.person.ShortTermBalances;
import no.romslig.data.register.RequestKeys;
import no.romslig.data.register.TakenFiles;
import no.romslig.data.report.EquityReports;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunDocumentKind;
import no.romslig.data.run.RunDocuments;
import no.romslig.data.run.RunOrder;
import no.romslig.data.run.RunProgresses;
import no.romslig.data.run.Runs;
import no.romslig.data.stay.GrantFacts;
import no.romslig.data.stay.GrantPeriod;
import no.romslig.data.stay.GrantPeriodKind;
import no.romslig.data.stay.GrantPeriods;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.RotationPlan;
import no.romslig.data.stay.RotationPlans;
import no.romslig.data.stay.ShortStay;
import no.romslig.data.stay.ShortStayFacts;
import no.romslig.data.stay.ShortStayPurpose;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.CaseFinding;
import no.romslig.data.waiting.CaseFindings;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.Couple;
import no.romslig.data.waiting.CoupleFacts;
import no.romslig.data.waiting.CoupleMode;
import no.romslig.data.waiting.Couples;
import no.romslig.data.waiting.DeclinedPlace;
import no.romslig.data.waiting.DeclinedPlaces;
import no.romslig.data.waiting.FindingKind;
import no.romslig.data.waiting.Initiative;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingFacts;
import no.romslig.data.waiting.RatingKind;
import no.romslig.data.waiting.Relocation;
import no.romslig.data.waiting.RelocationFacts;
import no.romslig.data.waiting.Relocations;
import no.romslig.data.waiting.WaitlistEntries;
import no.romslig.data.waiting.WaitlistEntry;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality with something in every register. */
public final class FullTown {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private final Town town;

  private FullTown(Town town) {
    this.town = town;
  }

  /** Fills a town of its own. */
  public static Town in(ApplicationContext context) {
    var town = Town.in(context);
    new FullTown(town).fill();
    return town;
  }

  private void fill() {
    var room = town.room(CareForm.LONG_TERM_SOMATIC).id();
    var resident = town.person();
    var applicant = town.person();
    var file = town.caseOf(applicant).id();
    town.run(
        () -> {
          places(room);
          letters(resident.id());
          need(applicant.id());
          waiting(file, resident.id(), applicant.id(), room);
          stays(applicant.id());
          matters(file);
          home(resident.id(), room);
          town.of(RequestKeys.class).keep("key-1", "digest", file);
          town.of(TakenFiles.class).keep("0".repeat(64), "[]");
          town.of(EquityReports.class).keep(LocalDate.of(2026, 7, 1), "{}");
          town.of(PlanningSettings.class).save(new PlanningSetting(next(), "kinn", "{}", 182));
          run();
          look();
          new FullDecisions(town).fill(applicant.id(), file, room);
          new FullLetters(town).fill(applicant.id(), file);
          new FullComplaints(town).fill(applicant.id(), file);
          subscription();
          bulk();
          message();
        });
  }

  private void bulk() {
    var job = next();
    town.of(BulkJobs.class).receive(job, BulkKind.TRIAL, "https://romslig.example/fhir/r4");
    try (var sent = town.of(BulkParts.class).write(job, BulkFile.SENT)) {
      sent.write('1');
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private void message() {
    var message =
        new ReceivedMessage(
            next(),
            "journal-1",
            "http://journal.example/message|1",
            MessageKind.TELL,
            null,
            Instant.EPOCH,
            "0".repeat(64),
            "{}",
            "https://romslig.example/fhir/r4",
            List.of(),
            List.of());
    town.of(Inbox.class).keep(message);
    town.of(InboxSubjects.class).told(message.id(), Instant.EPOCH, List.of("0".repeat(64)));
  }

  private void subscription() {
    var facts =
        new SubscriptionFacts("https://journal.example/hook", "To keep up", List.of(), null);
    var subscription =
        town.of(Subscriptions.class)
            .save(new Subscription(next(), "journal-1", facts, "https://romslig.example/fhir/r4"));
    town.of(Subscriptions.class).flush();
    town.of(SubscriptionSecrets.class).keep(subscription.id(), new Secret("key", List.of()));
    town.of(Notifications.class).begin(subscription.id());
    town.of(Outbox.class).tell("Task", "1", null);
    town.of(Notifications.class).queue(subscription.id(), 10);
  }

  private void look() {
    town.of(JdbcClient.class).sql("insert into person_look (person) values ('P-1')").update();
    town.of(EmergencyReviews.class)
        .save(
            new EmergencyReview(
                next(), 1, true, "Right so.", "subject-2", RegisterTestApplication.NOW));
  }

  private void run() {
    var now = RegisterTestApplication.NOW;
    var id = next();
    var order =
        new RunOrder(
            "9999", "Town", DAY, "0".repeat(64), "kinn", "1", 0, 1L, null, "0.1.0", id, null, null);
    var run = town.of(Runs.class).save(Run.order(id, order, now));
    town.of(RunDocuments.class).keep(run.id(), RunDocumentKind.SNAPSHOT, new byte[] {1}, now);
    town.of(RunProgresses.class).tell(run.id(), "checking", 0, 0, 0, 0, 0, 0, now);
  }

  private UUID next() {
    return town.ids().next();
  }

  private void places(UUID room) {
    var calendar = town.of(ClosureCalendars.class).save(new ClosureCalendar(next(), "Hytta"));
    town.of(ClosureRules.class).save(ClosureRule.isoWeek(next(), calendar.id(), 29, "uke 29"));
    town.of(UnitClosures.class)
        .save(new UnitClosure(next(), room, DAY, DAY.plusDays(2), "maling", null));
  }

  private void letters(UUID person) {
    town.of(ShortTermBalances.class).save(new ShortTermBalance(next(), person, 2026, 12));
    town.of(PersonsDetails.class)
        .save(new PersonDetails(next(), person, "Synt Etisk", null, true, LetterLanguage.nn));
    town.of(Contacts.class)
        .save(
            new Contact(
                next(),
                person,
                new ContactFacts(
                    ContactKind.GUARDIAN,
                    "Synt Verje",
                    null,
                    false,
                    LetterLanguage.nb,
                    true,
                    true,
                    DAY,
                    null)));
    town.of(ExternalReferences.class)
        .save(new ExternalReference(next(), person, null, "journal", "A-1"));
    town.of(PersonNumbers.class)
        .save(new PersonNumber(next(), person, NumberKind.NATIONAL, "19779998080"));
    town.of(JournalRecords.class)
        .save(new JournalRecord(next(), "Patient", person.toString(), "urn:journal", "1"));
    town.of(LocalCodes.class)
        .save(new LocalCode(next(), "urn:journal", "LT", LocalCodeKind.SERVICE_TYPE, "21"));
  }

  private void need(UUID person) {
    var list = town.of(FunctionLists.class).save(new FunctionList(next(), "funksjon", "1", DAY));
    var variable =
        town.of(FunctionVariables.class)
            .save(new FunctionVariable(next(), list.id(), "HYGIENE", "Hygiene", "Hygiene"));
    var assessment =
        town.of(NeedAssessments.class)
            .save(new NeedAssessment(next(), person, list.id(), DAY, "sjukepleiar"));
    town.of(FunctionScores.class)
        .save(new FunctionScore(next(), assessment.id(), list.id(), variable.id(), 9));
  }

  private void waiting(UUID file, UUID resident, UUID applicant, UUID room) {
    town.of(CaseSteps.class)
        .save(new CaseStep(next(), file, CaseStatus.UNDER_ASSESSMENT, DAY, null));
    town.of(CaseSteps.class).save(new CaseStep(next(), file, CaseStatus.WAITLIST, DAY, null));
    town.of(CaseFindings.class)
        .save(
            new CaseFinding(next(), file, FindingKind.ONLY_SAFE_OFFER, false, DAY, "sjukepleiar"));
    town.of(NeedRatings.class)
        .save(
            new NeedRating(
                next(), file, new RatingFacts(RatingKind.SCORED, 4, 71, null, null, null)));
    town.of(WaitlistEntries.class).save(new WaitlistEntry(next(), file, DAY, null, null));
    town.of(DeclinedPlaces.class).save(new DeclinedPlace(next(), file, room, DAY, null));
    town.of(Couples.class)
        .save(
            new Couple(
                next(),
                "K1",
                resident,
                applicant,
                null,
                new CoupleFacts(false, CoupleMode.PLACE_THEN_REUNITE, null, null)));
    town.of(Relocations.class)
        .save(
            new Relocation(
                next(),
                resident,
                DAY,
                null,
                new RelocationFacts(
                    List.of(CareForm.LONG_TERM_SHELTERED),
                    true,
                    Initiative.OFFICE,
                    4,
                    50,
                    false,
                    null,
                    null,
                    null)));
  }

  private void stays(UUID person) {
    var grant =
        town.of(RespiteGrants.class)
            .save(
                new RespiteGrant(
                    next(),
                    "G1",
                    person,
                    new GrantFacts(
                        List.of(CareForm.RESPITE),
                        14,
                        56,
                        DAY,
                        null,
                        4,
                        List.of(DayOfWeek.MONDAY))));
    town.of(GrantPeriods.class)
        .save(
            new GrantPeriod(
                next(), grant.id(), GrantPeriodKind.WISH, DAY.plusDays(60), DAY.plusDays(90)));
    town.of(RotationPlans.class).save(new RotationPlan(next(), DAY, "leiar"));
    town.of(ShortStays.class)
        .save(
            new ShortStay(
                next(),
                "S1",
                person,
                null,
                new ShortStayFacts(
                    Sex.MALE,
                    CareForm.SHORT_TERM,
                    ShortStayPurpose.ASSESSMENT,
                    DAY,
                    DAY.plusDays(3),
                    14,
                    3,
                    List.of(),
                    null)));
  }

  private void matters(UUID file) {
    var institution = town.of(Institutions.class).findAllByOrderById().getFirst();
    var matter = Matter.ofCase(file);
    town.of(AssessedFacts.class).save(new AssessedFact(next(), "SK-03", true, DAY, "lege", matter));
    town.of(PreferredInstitutions.class)
        .save(new PreferredInstitution(next(), institution.id(), matter));
    town.of(Waivers.class)
        .save(new Waiver(next(), "HDO-01", "sjølv bedt", "leiar", DAY, null, null, null, matter));
  }

  private void home(UUID person, UUID room) {
    var home =
        town.of(Bookings.class)
            .save(
                new Occupancy(
                    next(),
                    Seat.alone(room, 1),
                    person,
                    new Nights(DAY, null),
                    CareForm.LONG_TERM_SOMATIC));
    town.of(Absences.class)
        .save(new Absence(next(), home.id(), DAY.plusDays(9), DAY.plusDays(12), true));
  }
}
