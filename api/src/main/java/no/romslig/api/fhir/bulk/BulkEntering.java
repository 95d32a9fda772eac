package no.romslig.api.fhir.bulk;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import no.romslig.api.access.SignedIn;
import no.romslig.api.fhir.sent.LineDesk;
import no.romslig.api.fhir.sent.LineSession;
import no.romslig.data.bulk.BulkFile;
import no.romslig.data.bulk.BulkJob;
import no.romslig.data.bulk.BulkJobs;
import no.romslig.data.bulk.BulkKind;
import no.romslig.data.bulk.BulkParts;
import no.romslig.data.bulk.BulkPhase;
import no.romslig.data.bulk.BulkStatus;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.stereotype.Component;

/**
 * Enters a journal's view in one transaction: all of it is stored, with the end of the job, or
 * nothing. To try it, and to hold it against the registers, is the same, and nothing is stored.
 */
@Component
class BulkEntering {

  private final BulkJobs jobs;
  private final BulkParts parts;
  private final LineDesk desk;
  private final Registered registered;
  private final RegisterTransactions transactions;
  private final FhirContext context;
  private final BulkSettings settings;
  private final Clock clock;

  BulkEntering(
      BulkJobs jobs,
      BulkParts parts,
      LineDesk desk,
      Registered registered,
      RegisterTransactions transactions,
      FhirContext context,
      BulkSettings settings,
      Clock clock) {
    this.jobs = jobs;
    this.parts = parts;
    this.desk = desk;
    this.registered = registered;
    this.transactions = transactions;
    this.context = context;
    this.settings = settings;
    this.clock = clock;
  }

  /** Nothing of what was done is to be stored. */
  private static final class NothingStored extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void work(BulkJob job, SignedIn asked, BulkPulse pulse) {
    var acting = asked.acting(job.kind().name() + "_FHIR");
    var faults = new Faults();
    var sheet = new Sheet(desk, faults);
    look(job, acting, sheet, pulse);
    if (job.kind() == BulkKind.RECONCILIATION) {
      var differences = compare(job, acting, sheet, faults, pulse);
      transactions.run(acting, () -> finish(job, faults, differences));
    } else if (!load(job, acting, sheet, faults, pulse)) {
      transactions.run(acting, () -> finish(job, faults, List.of()));
    }
  }

  /** The form of all lines, before anybody has to wait. */
  private void look(BulkJob job, Acting acting, Sheet sheet, BulkPulse pulse) {
    long longest = settings.maxLine().toBytes();
    lines(number -> transactions.call(acting, () -> part(job.id(), number)))
        .each(
            (number, line) -> {
              sheet.look(number, line, longest);
              pulse.at(BulkPhase.FORM, sheet.count(), 0);
            });
  }

  /** Whether it was stored. */
  private boolean load(BulkJob job, Acting acting, Sheet sheet, Faults faults, BulkPulse pulse) {
    try {
      transactions.run(
          acting,
          () -> {
            tell(job, acting, sheet, faults, pulse, each -> {});
            if (faults.hasErrors() || job.kind() == BulkKind.TRIAL) {
              throw new NothingStored();
            }
            finish(job, faults, List.of());
          });
      return true;
    } catch (NothingStored asItShouldBe) {
      return false;
    }
  }

  private List<Difference> compare(
      BulkJob job, Acting acting, Sheet sheet, Faults faults, BulkPulse pulse) {
    var comparison = new Comparison(registered);
    try {
      transactions.run(
          acting,
          () -> {
            registered.all(comparison::before, done -> pulse.at(BulkPhase.BEFORE, done, 0));
            tell(job, acting, sheet, faults, pulse, comparison::told);
            registered.all(comparison::after, done -> pulse.at(BulkPhase.AFTER, done, 0));
            throw new NothingStored();
          });
    } catch (NothingStored asItShouldBe) {
      return comparison.all();
    }
    throw new IllegalStateException("A comparison was stored.");
  }

  private void tell(
      BulkJob job,
      Acting acting,
      Sheet sheet,
      Faults faults,
      BulkPulse pulse,
      Consumer<LineSession.Told> each) {
    var session = desk.open(acting, job.server());
    new LineTelling(
            context,
            lines(number -> part(job.id(), number)),
            sheet,
            faults,
            session,
            pulse,
            settings.group())
        .all(desk, each);
  }

  /** Keeps what came of it, and that it is over. Works inside of the caller's transaction. */
  private void finish(BulkJob job, Faults faults, List<Difference> differences) {
    parts.remove(job.id(), BulkFile.SENT);
    if (faults.hasErrors()) {
      write(job.id(), BulkFile.ERRORS, to -> faults.writeErrors(context, to));
    }
    if (faults.hasWarnings()) {
      write(job.id(), BulkFile.WARNINGS, to -> faults.writeWarnings(context, to));
    }
    if (job.kind() == BulkKind.RECONCILIATION) {
      write(job.id(), BulkFile.DIFFERENCES, to -> Differences.write(context, differences, to));
      write(job.id(), BulkFile.TABLE, to -> Differences.writeTable(differences, to));
    }
    var how = faults.hasErrors() ? BulkStatus.FAULTY : BulkStatus.DONE;
    if (!jobs.end(job.id(), how, clock.instant())) {
      throw new BulkStopped(true);
    }
  }

  private void write(UUID job, BulkFile file, Consumer<OutputStream> content) {
    try (var to = parts.write(job, file)) {
      content.accept(to);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private Optional<byte[]> part(UUID job, int number) {
    return parts.read(job, BulkFile.SENT, number);
  }

  private Lines lines(IntFunction<Optional<byte[]>> from) {
    return new Lines(from, settings.maxLine().toBytes());
  }
}
