package no.romslig.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import no.romslig.api.ApplicationTest;
import no.romslig.api.alarm.Alarm;
import no.romslig.api.alarm.AlarmFinder;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The alarms of a whole town. */
@ApplicationTest
class TownAlarmsTest {

  @Autowired private ApplicationContext context;
  @Autowired private AlarmFinder finder;

  @Test
  void areTheSameEachTimeAndTheMostUrgentFirst() {
    var town = RegisteredTown.load(context, Samples.generate("fjordvik", 1));
    var acting = town.installed().acting();

    var alarms = new ArrayList<Alarm>();
    for (int days = 0; days < 120; days += 30) {
      var found = finder.find(acting, town.day().plusDays(days));
      assertThat(finder.find(acting, town.day().plusDays(days))).isEqualTo(found);
      assertThat(found).extracting(Alarm::urgency).isSorted();
      alarms.addAll(found);
    }

    assertThat(alarms)
        .extracting(Alarm::code)
        .contains("RIGHT_WITHOUT_PLACE", "SIXTY_NIGHTS", "GRANT_ENDS", "DISCHARGE_READY");
  }
}
