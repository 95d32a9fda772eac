package no.romslig.data.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RegisterTest
class ClosureBuilderTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
  private static final LocalDate END = LocalDate.of(2028, 1, 1);

  @Autowired private ApplicationContext context;
  private Town town;
  private Unit unit;

  @BeforeEach
  void found() {
    town = Town.in(context);
    unit = town.room(CareForm.CHILD_RESPITE);
  }

  @Test
  void closesTheNightsBeforeAndAfterClosedDaysAndAWeekFromSundayToMonday() {
    follow();

    assertThat(built(FIRST, END))
        .containsExactly(
            "2027-03-24 2027-03-30 påske",
            "2027-05-14 2027-05-18 pinse",
            "2027-07-18 2027-07-26 uke 29",
            "2027-12-23 2027-12-27 jul",
            "2027-12-30 2028-01-01 nyttår");
  }

  @Test
  void buildsTheSameAgainWithoutTouchingWhatAPersonEntered() {
    follow();
    town.run(
        () ->
            town.of(UnitClosures.class)
                .save(
                    new UnitClosure(
                        town.ids().next(), unit.id(), FIRST, FIRST.plusDays(3), "maling", null)));
    var once = built(FIRST, END);

    assertThat(built(FIRST, END)).isEqualTo(once);
    assertThat(town.in(() -> town.of(UnitClosures.class).findAllByOrderById()))
        .hasSize(once.size() + 1)
        .extracting(UnitClosure::reason)
        .contains("maling");
  }

  @Test
  void goesOnAYearLaterWithWhatIsBuiltAndUnderWayLeftAsItIs() {
    follow();
    built(FIRST, END);
    var before = stored();

    built(LocalDate.of(2027, 7, 20), LocalDate.of(2029, 1, 1));

    var after = stored();
    assertThat(after)
        .extracting(UnitClosure::id)
        .as("the same rows, and more")
        .containsAll(before.stream().map(UnitClosure::id).toList());
    assertThat(told(after).subList(0, before.size())).isEqualTo(told(before));
    assertThat(told(after).subList(before.size(), after.size()))
        .containsExactly(
            "2028-04-12 2028-04-18 påske",
            "2028-05-16 2028-05-18 17. mai",
            "2028-06-02 2028-06-06 pinse",
            "2028-07-16 2028-07-24 uke 29",
            "2028-12-23 2028-12-27 jul",
            "2028-12-30 2029-01-01 nyttår");
  }

  @Test
  void takesBackWhatTheCalendarDoesNotHaveAnyMore() {
    follow();
    built(FIRST, END);
    town.run(
        () -> {
          var rules = town.of(ClosureRules.class);
          rules.findAllByOrderById().stream()
              .filter(each -> each.reason().equals("uke 29"))
              .forEach(rules::delete);
        });

    built(LocalDate.of(2027, 7, 20), END);

    assertThat(told(stored()))
        .containsExactly(
            "2027-03-24 2027-03-30 påske",
            "2027-05-14 2027-05-18 pinse",
            "2027-12-23 2027-12-27 jul",
            "2027-12-30 2028-01-01 nyttår");
  }

  private List<UnitClosure> stored() {
    return town.in(() -> town.of(UnitClosures.class).findByUnitIdOrderByStartsAscIdAsc(unit.id()));
  }

  private static List<String> told(List<UnitClosure> closures) {
    return closures.stream()
        .map(each -> each.starts() + " " + each.ends() + " " + each.reason())
        .toList();
  }

  @Test
  void closesNothingWhereAUnitFollowsNoCalendar() {
    assertThat(built(FIRST, END)).isEmpty();
  }

  private List<String> built(LocalDate first, LocalDate end) {
    return town.in(
        () -> {
          var found = town.of(Units.class).findById(unit.id()).orElseThrow();
          return told(town.of(ClosureBuilder.class).build(found, first, end));
        });
  }

  /** AF-01 and AF-02. */
  private void follow() {
    town.run(
        () -> {
          var rules = town.of(ClosureRules.class);
          var calendar =
              town.of(ClosureCalendars.class).save(new ClosureCalendar(town.ids().next(), "M 14"));
          for (int day : List.of(-3, -2, -1, 0, 1)) {
            rules.save(ClosureRule.dayFromEaster(town.ids().next(), calendar.id(), day, "påske"));
          }
          for (int day : List.of(48, 49, 50)) {
            rules.save(ClosureRule.dayFromEaster(town.ids().next(), calendar.id(), day, "pinse"));
          }
          rules.save(ClosureRule.isoWeek(town.ids().next(), calendar.id(), 29, "uke 29"));
          day(calendar, 5, 17, "17. mai");
          day(calendar, 12, 24, "jul");
          day(calendar, 12, 25, "jul");
          day(calendar, 12, 26, "jul");
          day(calendar, 12, 31, "nyttår");
          town.of(Units.class).findById(unit.id()).orElseThrow().follow(calendar);
        });
  }

  private void day(ClosureCalendar calendar, int month, int day, String reason) {
    town.of(ClosureRules.class)
        .save(
            ClosureRule.dayOfYear(
                town.ids().next(), calendar.id(), MonthDay.of(month, day), reason));
  }
}
