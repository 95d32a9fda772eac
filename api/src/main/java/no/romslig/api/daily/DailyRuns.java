package no.romslig.api.daily;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import no.romslig.api.daily.RegisterRunDesk.Wish;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.Municipality;
import no.romslig.data.municipality.PlanningSettings;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.run.SolveSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Orders each municipality's daily run once its time has come. */
@Service
class DailyRuns {

  private static final Logger log = LoggerFactory.getLogger(DailyRuns.class);

  /** Where the clocks on the municipalities' walls are set. */
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Municipalities municipalities;
  private final PlanningSettings settings;
  private final RegisterRuns registerRuns;
  private final RegisterTransactions transactions;
  private final RegisterRunDesk desk;
  private final Clock clock;

  DailyRuns(
      Municipalities municipalities,
      PlanningSettings settings,
      RegisterRuns registerRuns,
      RegisterTransactions transactions,
      RegisterRunDesk desk,
      Clock clock) {
    this.municipalities = municipalities;
    this.settings = settings;
    this.registerRuns = registerRuns;
    this.transactions = transactions;
    this.desk = desk;
    this.clock = clock;
  }

  /** Orders what is due and was not ordered yet. One that cannot be does not stop the others. */
  void orderDue() {
    var now = clock.instant().atZone(NORWAY);
    for (var town : municipalities.findAllByOrderById()) {
      try {
        orderIfDue(town, now);
      } catch (RuntimeException failure) {
        log.warn("Municipality {}: no daily run could be ordered", town.number(), failure);
      }
    }
  }

  private void orderIfDue(Municipality town, ZonedDateTime now) {
    var acting = new Acting(town.id(), "romslig:clock", "DAILY_RUN");
    if (transactions.call(acting, () -> isDue(now))) {
      var run =
          desk.order(
              acting,
              new Wish(
                  RegisterRunKind.DAILY,
                  now.toLocalDate(),
                  false,
                  SolveSettings.DEFAULT_SEED,
                  null,
                  null,
                  List.of()));
      log.info("Municipality {}: the daily run is {}", town.number(), run.id());
    }
  }

  private boolean isDue(ZonedDateTime now) {
    var time = settings.findFirstByOrderByIdDesc().map(it -> it.dailyRunAt()).orElse(null);
    return time != null
        && !now.toLocalTime().isBefore(time)
        && !registerRuns.existsByKindAndAsOf(RegisterRunKind.DAILY, now.toLocalDate());
  }
}
