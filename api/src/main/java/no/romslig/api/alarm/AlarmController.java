package no.romslig.api.alarm;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.access.SignedIn;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.look.Concerned;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.explain.fact.RecordCodes;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The alarms of the registers. */
@RestController
class AlarmController {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final int MOST_PER_PAGE = 500;

  private final AlarmFinder finder;
  private final Concerned concerned;
  private final RegisterTransactions transactions;
  private final Clock clock;

  AlarmController(
      AlarmFinder finder, Concerned concerned, RegisterTransactions transactions, Clock clock) {
    this.finder = finder;
    this.concerned = concerned;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Some of all alarms, the most urgent first.
   *
   * @param page counted from 0
   * @param total how many there are in all
   */
  record AlarmPage(
      LocalDate day,
      List<AlarmView> alarms,
      int page,
      int size,
      int total,
      @JsonIgnore List<UUID> personsShown)
      implements ShowsPersons {}

  /**
   * An alarm.
   *
   * @param code stable
   * @param due when the law is broken, or should have been met
   * @param late whether that is past
   * @param values what else it tells
   * @param what in a sentence
   * @param todo what to do about it
   */
  record AlarmView(
      String code,
      Urgency urgency,
      String rule,
      LocalDate due,
      boolean late,
      About about,
      Map<String, Object> values,
      String what,
      String todo) {}

  /** Where the law is about to be broken on a day, today if none is said. */
  @Looks("LIST_ALARMS")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/alarms")
  AlarmPage list(
      SignedIn who,
      @RequestParam(required = false) @Nullable LocalDate day,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "100") int size) {
    if (page < 0 || size < 1 || size > MOST_PER_PAGE) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "bad-page",
          "There is no such page",
          "Pages count from 0; a size is from 1 to " + MOST_PER_PAGE + ".");
    }
    var text =
        new AlarmText(
            Language.of(lang)
                .orElseThrow(
                    () ->
                        new ApiProblem(
                            HttpStatus.BAD_REQUEST,
                            "bad-language",
                            "There are no texts in that language",
                            "lang is nb, nn or en.")));
    var on = day == null ? LocalDate.ofInstant(clock.instant(), NORWAY) : day;
    var all = finder.find(who.acting("LIST_ALARMS"), on);
    var some = all.stream().skip((long) page * size).limit(size).toList();
    var about = some.stream().map(alarm -> alarm.about().id()).toList();
    var persons = transactions.call(who.acting("LIST_ALARMS"), () -> concerned.persons(about));
    var shown = some.stream().map(alarm -> view(alarm, text, on)).toList();
    return new AlarmPage(on, shown, page, size, all.size(), persons);
  }

  private static AlarmView view(Alarm alarm, AlarmText text, LocalDate day) {
    var values = RecordCodes.values(alarm);
    values.remove("about");
    values.remove("due");
    return new AlarmView(
        alarm.code(),
        alarm.urgency(),
        alarm.rule(),
        alarm.due(),
        alarm.due().isBefore(day),
        alarm.about(),
        values,
        text.what(alarm),
        text.todo(alarm));
  }
}
