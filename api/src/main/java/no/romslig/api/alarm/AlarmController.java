package no.romslig.api.alarm;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.access.SignedIn;
import no.romslig.api.request.Paging;
import no.romslig.api.request.TextLanguage;
import no.romslig.api.request.Today;
import no.romslig.data.look.Concerned;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.explain.fact.RecordCodes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The alarms of the registers. */
@RestController
class AlarmController {

  /** More than elsewhere: each page finds all alarms anew. */
  private static final int MOST_PER_PAGE = 500;

  private final AlarmFinder finder;
  private final Concerned concerned;
  private final RegisterTransactions transactions;
  private final Today today;

  AlarmController(
      AlarmFinder finder, Concerned concerned, RegisterTransactions transactions, Today today) {
    this.finder = finder;
    this.concerned = concerned;
    this.transactions = transactions;
    this.today = today;
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
    var cut = Paging.of(page, size, MOST_PER_PAGE);
    var text = new AlarmText(TextLanguage.of(lang));
    var on = day == null ? today.date() : day;
    var all = finder.find(who.acting("LIST_ALARMS"), on);
    var some = Paging.cut(all, cut);
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
