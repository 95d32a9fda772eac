package no.romslig.api.register;

import jakarta.persistence.EntityManager;
import no.romslig.data.booking.StandingBreaches;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.Municipality;
import no.romslig.data.municipality.PlanningSetting;
import no.romslig.data.municipality.PlanningSettings;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.snapshot.Snapshot;
import org.springframework.stereotype.Service;

/**
 * Fills the empty registers of a municipality from a snapshot, so that a town that was tried as a
 * file can be lived in.
 */
@Service
public class SnapshotLoader {

  private final RegisterTransactions transactions;
  private final Municipalities municipalities;
  private final PlanningSettings settings;
  private final StandingBreaches breaches;
  private final RegisterParts parts;
  private final EntryIds ids;
  private final EntityManager entities;

  SnapshotLoader(
      RegisterTransactions transactions,
      Municipalities municipalities,
      PlanningSettings settings,
      StandingBreaches breaches,
      RegisterParts parts,
      EntryIds ids,
      EntityManager entities) {
    this.transactions = transactions;
    this.municipalities = municipalities;
    this.settings = settings;
    this.breaches = breaches;
    this.parts = parts;
    this.ids = ids;
    this.entities = entities;
  }

  /**
   * Stores all of it, or nothing.
   *
   * @param acting for the municipality, which is made where the installation does not have it yet
   * @param snapshot read without a fault
   * @throws RegistersInUseException when the municipality has been set up already
   * @throws OtherMunicipalityException when the snapshot is another municipality's
   */
  public void load(Acting acting, Snapshot snapshot) {
    transactions.run(acting, () -> fill(acting, snapshot));
  }

  /**
   * Does all that {@link #load} does and stores nothing.
   *
   * @throws RegistersInUseException as {@link #load}
   * @throws OtherMunicipalityException as {@link #load}
   */
  public void tryOut(Acting acting, Snapshot snapshot) {
    transactions.tryOut(
        acting,
        () -> {
          fill(acting, snapshot);
          return true;
        });
  }

  /** Whether the municipality has been set up already. */
  public boolean isInUse(Acting acting) {
    return transactions.call(acting, this::isSetUp);
  }

  private boolean isSetUp() {
    return settings.findFirstByOrderByIdDesc().isPresent()
        || hasAny("Institution")
        || hasAny("Person");
  }

  private boolean hasAny(String register) {
    return !entities
        .createQuery("select 1 from " + register, Integer.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private void fill(Acting acting, Snapshot snapshot) {
    if (isSetUp()) {
      throw new RegistersInUseException();
    }
    makeOrCheck(acting, snapshot);
    settings.save(
        new PlanningSetting(
            ids.next(),
            snapshot.ruleSet().base(),
            snapshot.ruleSet().overrides().toString(),
            snapshot.horizonDays()));
    breaches.mayBeRegistered();
    parts.load(new Loading(snapshot, ids), acting.subject());
    entities.flush();
    entities.clear();
  }

  private void makeOrCheck(Acting acting, Snapshot snapshot) {
    var town = snapshot.municipality();
    var own = municipalities.findById(acting.municipality());
    var numbered = municipalities.findByNumber(town.number());
    if (own.isEmpty() && numbered.isEmpty()) {
      municipalities.save(new Municipality(acting.municipality(), town.number(), town.name()));
    } else if (numbered.isEmpty() || !numbered.get().id().equals(acting.municipality())) {
      throw new OtherMunicipalityException(town.number());
    }
  }
}
