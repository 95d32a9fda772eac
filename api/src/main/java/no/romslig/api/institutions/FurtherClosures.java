package no.romslig.api.institutions;

import java.util.UUID;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.Units;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.Municipality;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Builds the closures of all units that follow a calendar further as the years go by (AF-01,
 * AF-02), so that week 29 and the movable holidays of the third year ahead are closed in time.
 */
@Service
class FurtherClosures {

  private static final Logger log = LoggerFactory.getLogger(FurtherClosures.class);

  private final Municipalities municipalities;
  private final Units units;
  private final CalendarDesk desk;
  private final RegisterTransactions transactions;

  FurtherClosures(
      Municipalities municipalities,
      Units units,
      CalendarDesk desk,
      RegisterTransactions transactions) {
    this.municipalities = municipalities;
    this.units = units;
    this.desk = desk;
    this.transactions = transactions;
  }

  /** What is built already stays. A municipality where it fails does not stop the others. */
  void build() {
    for (var town : municipalities.findAllByOrderById()) {
      try {
        build(town);
      } catch (RuntimeException failure) {
        log.warn("Municipality {}: no closures could be built", town.number(), failure);
      }
    }
  }

  /** One unit at a time, so that nobody who takes a place waits long. */
  private void build(Municipality town) {
    var acting = new Acting(town.id(), "romslig:clock", "BUILD_CLOSURES");
    var following =
        transactions.call(
            acting, () -> units.findByCalendarIdNotNullOrderById().stream().map(Unit::id).toList());
    for (UUID unit : following) {
      transactions.run(acting, () -> desk.build(units.findById(unit).orElseThrow()));
    }
  }
}
