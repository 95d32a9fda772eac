package no.romslig.api.alarm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.romslig.api.cases.CurrentRules;
import no.romslig.data.booking.Bookings;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.stereotype.Service;

/** Finds the alarms of a municipality's registers on a day. The same registers give the same. */
@Service
public class AlarmFinder {

  private final RegisterTransactions transactions;
  private final CurrentRules rules;
  private final Bookings bookings;
  private final OpenCaseReader cases;
  private final Endings endings;
  private final Closings closings;
  private final ComplaintAlarms complaints;
  private final Tellings tellings;
  private final DayRuns runs;
  private final SubscriptionAlarms subscriptions;
  private final InboxAlarms messages;
  private final Municipalities municipalities;

  AlarmFinder(
      RegisterTransactions transactions,
      CurrentRules rules,
      Bookings bookings,
      OpenCaseReader cases,
      Endings endings,
      Closings closings,
      ComplaintAlarms complaints,
      Tellings tellings,
      DayRuns runs,
      SubscriptionAlarms subscriptions,
      InboxAlarms messages,
      Municipalities municipalities) {
    this.transactions = transactions;
    this.rules = rules;
    this.bookings = bookings;
    this.cases = cases;
    this.endings = endings;
    this.closings = closings;
    this.complaints = complaints;
    this.tellings = tellings;
    this.runs = runs;
    this.subscriptions = subscriptions;
    this.messages = messages;
    this.municipalities = municipalities;
  }

  /**
   * All of the day, the most urgent first, then the one that is due first.
   *
   * @throws java.util.NoSuchElementException when the municipality has not been set up
   */
  public List<Alarm> find(Acting acting, LocalDate day) {
    return transactions.call(acting, () -> found(acting, day));
  }

  private List<Alarm> found(Acting acting, LocalDate day) {
    var by = AlarmRules.of(rules.read());
    var booked = bookings.findFrom(day);
    var alarms = new ArrayList<Alarm>();
    for (var each : cases.read(booked, day)) {
      alarms.addAll(CaseAlarms.of(each, by, day));
    }
    alarms.addAll(endings.find(booked, by, day));
    alarms.addAll(closings.find(booked, by, day));
    alarms.addAll(complaints.find(by, day));
    alarms.addAll(tellings.find(by, day));
    alarms.addAll(subscriptions.find(day));
    alarms.addAll(messages.find());
    municipalities
        .findById(acting.municipality())
        .ifPresent(town -> alarms.addAll(runs.find(town, day)));
    return sorted(alarms);
  }

  static List<Alarm> sorted(List<Alarm> alarms) {
    return alarms.stream()
        .sorted(
            Comparator.comparing(Alarm::urgency)
                .thenComparing(Alarm::due)
                .thenComparing(Alarm::code)
                .thenComparing(alarm -> alarm.about().code()))
        .toList();
  }
}
