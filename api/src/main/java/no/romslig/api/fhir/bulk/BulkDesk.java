package no.romslig.api.fhir.bulk;

import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.WhoAsks;
import no.romslig.data.bulk.BulkFile;
import no.romslig.data.bulk.BulkJob;
import no.romslig.data.bulk.BulkJobs;
import no.romslig.data.bulk.BulkKind;
import no.romslig.data.bulk.BulkParts;
import no.romslig.data.bulk.BulkStatus;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Where a journal's whole view is handed in, and what came of it is asked for. */
@Component
class BulkDesk {

  private static final String FIRST_LOAD = "FIRST_LOAD";
  private static final int BUFFER = 64 * 1024;

  private final BulkJobs jobs;
  private final BulkParts parts;
  private final RegisterTransactions transactions;
  private final AccessLog log;
  private final SchedulerClient queue;
  private final BulkSettings settings;
  private final EntryIds ids;
  private final Clock clock;

  BulkDesk(
      BulkJobs jobs,
      BulkParts parts,
      RegisterTransactions transactions,
      AccessLog log,
      SchedulerClient queue,
      BulkSettings settings,
      EntryIds ids,
      Clock clock) {
    this.jobs = jobs;
    this.parts = parts;
    this.transactions = transactions;
    this.log = log;
    this.queue = queue;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /** A job, and which files there are of it. */
  record Found(BulkJob job, Set<BulkFile> files) {}

  /**
   * Whoever may order this.
   *
   * @throws ForbiddenOperationException where the role of whoever asks does not allow it
   */
  static SignedIn mayOrder(BulkKind kind) {
    var who = WhoAsks.now();
    if (!isAllowed(who, kind)) {
      throw forbidden(roles(kind));
    }
    return who;
  }

  private static boolean isAllowed(SignedIn who, BulkKind kind) {
    return who.isAny(roles(kind).toArray(Role[]::new));
  }

  /** Who lives where without a decision is for whoever sets the registers up to say. */
  private static List<Role> roles(BulkKind kind) {
    return switch (kind) {
      case FIRST_LOAD, TRIAL -> List.of(Role.ADMINISTRATOR);
      case RECONCILIATION -> List.of(Role.CASEWORKER, Role.EPJ);
    };
  }

  private static ForbiddenOperationException forbidden(List<Role> roles) {
    return new ForbiddenOperationException(
        "Your role does not allow this. It takes one of " + roles + ".");
  }

  /**
   * Takes something in, to be worked on.
   *
   * @param server its own address, as the sender calls it
   */
  UUID order(SignedIn who, BulkKind kind, InputStream sent, String server) {
    var acting = who.acting("ORDER_FHIR_" + name(kind));
    var id = ids.next();
    try {
      transactions.run(
          acting,
          () -> {
            if (jobs.underWay().isPresent()) {
              throw another();
            }
            jobs.receive(id, kind, server);
            keep(id, sent);
            jobs.received(id);
          });
    } catch (DuplicateKeyException meanwhile) {
      throw another();
    }
    log.lookedAtEveryone(who, acting.command());
    queue.scheduleIfNotExists(BulkTask.instance(who.municipality(), id), clock.instant());
    return id;
  }

  private static String name(BulkKind kind) {
    return kind == BulkKind.RECONCILIATION ? kind.name() : FIRST_LOAD;
  }

  private static UnclassifiedServerFailureException another() {
    return new UnclassifiedServerFailureException(
        HttpStatus.TOO_MANY_REQUESTS.value(),
        "Something else is being worked on. Send it again when that is done, or give that up.");
  }

  private void keep(UUID id, InputStream sent) {
    long most = settings.maxSize().toBytes();
    try (var to = parts.write(id, BulkFile.SENT)) {
      var some = new byte[BUFFER];
      long size = 0;
      for (int now = sent.read(some); now >= 0; now = sent.read(some)) {
        size += now;
        if (size > most) {
          throw new PayloadTooLargeException(
              "At the most " + settings.maxSize() + " may be sent at once.");
        }
        to.write(some, 0, now);
      }
      if (size == 0) {
        throw new InvalidRequestException("Nothing was sent. Send one resource a line.");
      }
    } catch (IOException brokenOff) {
      throw new InvalidRequestException("What was sent broke off.");
    }
  }

  /**
   * A job.
   *
   * @throws ResourceNotFoundException where the municipality has none of this id for whoever asks
   */
  Found find(UUID id) {
    var who = reader();
    return transactions
        .call(
            who.acting("READ_FHIR_BULK"),
            () -> jobs.find(id).map(job -> new Found(job, parts.of(id))))
        .filter(it -> isAllowed(who, it.job().kind()))
        .filter(it -> it.job().status() != BulkStatus.GIVEN_UP)
        .orElseThrow(BulkDesk::unknown);
  }

  private static SignedIn reader() {
    var who = WhoAsks.now();
    if (!isAllowed(who, BulkKind.FIRST_LOAD) && !isAllowed(who, BulkKind.RECONCILIATION)) {
      throw forbidden(List.of(Role.ADMINISTRATOR, Role.CASEWORKER, Role.EPJ));
    }
    return who;
  }

  private static ResourceNotFoundException unknown() {
    return new ResourceNotFoundException(
        "There is no such job: it was never ordered here, was given up, or is too old.");
  }

  /** Gives a job up, or takes away what came of it. */
  void giveUp(UUID id) {
    var job = find(id).job();
    transactions.run(
        WhoAsks.now().acting("GIVE_UP_FHIR_BULK"),
        () -> {
          // Whoever works on it takes it away.
          if (job.status() != BulkStatus.RUNNING
              || !jobs.end(id, BulkStatus.GIVEN_UP, clock.instant())) {
            jobs.remove(id);
          }
        });
  }

  /** Who downloads is written down first. */
  void download(Found found, BulkFile file, OutputStream to) throws IOException {
    var who = WhoAsks.now();
    var acting = who.acting("READ_FHIR_" + name(found.job().kind()) + "_" + file);
    log.lookedAtEveryone(who, acting.command());
    for (int i = 0; ; i++) {
      int number = i;
      var part = transactions.call(acting, () -> parts.read(found.job().id(), file, number));
      if (part.isEmpty()) {
        return;
      }
      to.write(part.get());
    }
  }
}
