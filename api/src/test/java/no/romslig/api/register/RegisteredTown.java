package no.romslig.api.register;

import java.time.LocalDate;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.snapshot.Snapshot;
import org.springframework.context.ApplicationContext;

/** A municipality whose registers were filled from a snapshot. */
final class RegisteredTown {

  private final ApplicationContext context;
  private final Installed town;

  private RegisteredTown(ApplicationContext context, Installed town) {
    this.context = context;
    this.town = town;
  }

  static RegisteredTown load(ApplicationContext context, Snapshot snapshot) {
    var town = Installed.of(snapshot);
    context.getBean(SnapshotLoader.class).load(town.acting(), town.snapshot());
    return new RegisteredTown(context, town);
  }

  Installed installed() {
    return town;
  }

  /** As it was handed in. */
  Snapshot snapshot() {
    return town.snapshot();
  }

  /** The day of the snapshot. */
  LocalDate day() {
    return town.snapshot().asOf();
  }

  /** What the registers say so many days later. */
  Assembly after(int days) {
    return bean(SnapshotAssembler.class).assemble(town.acting(), day().plusDays(days));
  }

  /** Does the work as someone of this municipality. */
  void in(Runnable work) {
    bean(RegisterTransactions.class).run(town.acting(), work);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }
}
