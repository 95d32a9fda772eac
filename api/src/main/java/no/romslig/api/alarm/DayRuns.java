package no.romslig.api.alarm;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.romslig.api.alarm.Alarm.RunRefused;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.municipality.Municipality;
import no.romslig.data.municipality.PlanningSettings;
import org.springframework.stereotype.Component;

/** The run of the day, where its time has come and it could not be ordered. */
@Component
class DayRuns {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  /** The clock is looked at every few minutes. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final PlanningSettings settings;
  private final RegisterRuns runs;
  private final Clock clock;

  DayRuns(PlanningSettings settings, RegisterRuns runs, Clock clock) {
    this.settings = settings;
    this.runs = runs;
    this.clock = clock;
  }

  /** Of today only: whether an earlier day's run was wanted then is not known any more. */
  List<Alarm> find(Municipality town, LocalDate day) {
    var due = clock.instant().minus(PATIENCE).atZone(NORWAY);
    var setting = settings.findFirstByOrderByIdDesc().orElse(null);
    var time = setting == null ? null : setting.dailyRunAt();
    boolean isMissing =
        time != null
            && day.equals(due.toLocalDate())
            && !due.toLocalTime().isBefore(time)
            && !runs.existsByKindAndAsOf(RegisterRunKind.DAILY, day);
    return isMissing
        ? List.of(new RunRefused(new About(About.Kind.MUNICIPALITY, town.id(), town.number()), day))
        : List.of();
  }
}
