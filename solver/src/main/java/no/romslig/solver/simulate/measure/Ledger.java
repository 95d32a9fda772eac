package no.romslig.solver.simulate.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import no.romslig.solver.simulate.town.Chronicle;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Room;
import no.romslig.solver.simulate.town.Town;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;

/** Counts what happens in the window of one course. */
public final class Ledger implements Chronicle {

  private static final int NEED_CLASSES = 5;

  private final Window window;
  private final Map<CareForm, Queue[]> queues = new TreeMap<>();
  private final Map<Citizen, Integer> waitsSince = new HashMap<>();
  private final Map<CareForm, Long> lived = new TreeMap<>();
  private final Map<CareForm, Long> open = new TreeMap<>();
  private final Map<CareForm, Integer> moves = new TreeMap<>();
  private long counted;
  private boolean begun;

  public Ledger(Window window) {
    this.window = window;
  }

  @Override
  public void asked(Town town, Citizen citizen) {
    begin(town);
    Case aCase = citizen.aCase();
    if (aCase != null) {
      waitsSince.put(citizen, town.day());
      if (window.has(town.day())) {
        queue(aCase).ask();
      }
    }
  }

  @Override
  public void needRose(Town town, Citizen citizen, int before) {
    begin(town);
    Case aCase = citizen.aCase();
    if (aCase != null) {
      close(town, citizen, aCase, before);
      waitsSince.put(citizen, town.day());
    }
  }

  @Override
  public void movedIn(
      Town town,
      Citizen citizen,
      Room room,
      @Nullable Case aCase,
      @Nullable Relocation relocation,
      @Nullable Room from) {
    begin(town);
    boolean counts = window.has(town.day());
    if (aCase != null) {
      close(town, citizen, aCase, aCase.effectiveNeedClass());
      if (counts) {
        queue(aCase).place(daysSince(aCase.waitingSince(), town));
      }
    } else if (from != null && counts) {
      moves.merge(from.careForm(), 1, Integer::sum);
    }
  }

  @Override
  public void left(
      Town town, Citizen citizen, Departure why, @Nullable Case aCase, @Nullable Room from) {
    begin(town);
    if (aCase == null) {
      return;
    }
    close(town, citizen, aCase, aCase.effectiveNeedClass());
    if (window.has(town.day())) {
      switch (why) {
        case DIED_WAITING -> queue(aCase).die();
        case WITHDREW -> queue(aCase).withdraw();
        case LEFT_PLACE -> {}
      }
    }
  }

  @Override
  public void dayOver(Town town) {
    begin(town);
    if (!window.has(town.day())) {
      return;
    }
    counted += town.waiting().size();
    LocalDate today = town.today();
    for (Room room : town.rooms()) {
      if (room.isThereOn(today)) {
        open.merge(room.careForm(), (long) room.unit().capacity(), Long::sum);
      }
      if (!room.tenancies().isEmpty()) {
        lived.merge(room.careForm(), room.living(today), Long::sum);
      }
    }
    if (town.day() == window.to() - 1) {
      for (Citizen citizen : town.waiting()) {
        Case aCase = citizen.aCase();
        if (aCase != null) {
          close(window.to(), citizen, aCase, aCase.effectiveNeedClass());
        }
      }
    }
  }

  /** Whoever waits on the first day waits from then on. */
  private void begin(Town town) {
    if (!begun) {
      begun = true;
      for (Citizen citizen : town.citizens()) {
        if (citizen.aCase() != null) {
          waitsSince.putIfAbsent(citizen, 0);
        }
      }
    }
  }

  private void close(Town town, Citizen citizen, Case aCase, int needClass) {
    close(town.day(), citizen, aCase, needClass);
  }

  private void close(int end, Citizen citizen, Case aCase, int needClass) {
    Integer since = waitsSince.remove(citizen);
    if (since != null) {
      queue(aCase, needClass)
          .wait(window.nights(since, end), aCase.legalStatus() == LegalStatus.RIGHT);
    }
  }

  private static int daysSince(LocalDate since, Town town) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(since, town.today()));
  }

  private Queue queue(Case aCase) {
    return queue(aCase, aCase.effectiveNeedClass());
  }

  private Queue queue(Case aCase, int needClass) {
    return queues.computeIfAbsent(aCase.careForms().getFirst(), form -> fresh())[needClass - 1];
  }

  private static Queue[] fresh() {
    Queue[] queues = new Queue[NEED_CLASSES];
    for (int k = 0; k < NEED_CLASSES; k++) {
      queues[k] = new Queue();
    }
    return queues;
  }

  /** Those who wait, counted in two ways. */
  public LittlesLaw littlesLaw() {
    long waited = 0;
    for (Queue[] ofForm : queues.values()) {
      for (Queue queue : ofForm) {
        waited += queue.daysWaited();
      }
    }
    return new LittlesLaw(counted, waited);
  }

  /** All figures of the course, in their order. */
  public Map<Figure, Double> figures() {
    Map<Figure, Double> figures = new TreeMap<>();
    Queue all = new Queue();
    queues.forEach(
        (form, byNeed) -> {
          Queue ofForm = new Queue();
          for (int k = 0; k < NEED_CLASSES; k++) {
            byNeed[k].tell(form, k + 1, window, figures);
            ofForm.add(byNeed[k]);
          }
          ofForm.tell(form, 0, window, figures);
          all.add(ofForm);
        });
    all.tell(null, 0, window, figures);
    open.forEach((form, places) -> tellPlaces(form, places, figures));
    tellSums(figures);
    return Collections.unmodifiableMap(figures);
  }

  private void tellPlaces(CareForm form, long places, Map<Figure, Double> figures) {
    double nights = lived.getOrDefault(form, 0L);
    figures.put(Figure.of(Measure.LIVING, form), nights / window.days());
    figures.put(Figure.of(Measure.OCCUPANCY, form), nights / places);
    figures.put(Figure.of(Measure.MOVES, form), moves.getOrDefault(form, 0) / window.years());
  }

  private void tellSums(Map<Figure, Double> figures) {
    double nights = lived.values().stream().mapToLong(Long::longValue).sum();
    double places = open.values().stream().mapToLong(Long::longValue).sum();
    double moved = moves.values().stream().mapToInt(Integer::intValue).sum();
    figures.put(Figure.ofAll(Measure.LIVING), nights / window.days());
    if (places > 0) {
      figures.put(Figure.ofAll(Measure.OCCUPANCY), nights / places);
    }
    figures.put(Figure.ofAll(Measure.MOVES), moved / window.years());
  }
}
