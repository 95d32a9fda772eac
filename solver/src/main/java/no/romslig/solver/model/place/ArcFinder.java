package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.place.OpenUnit.Leaving;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.model.place.SeekerFinder.Found;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;

/** Finds the slots in each seeker's reach, with the days on which each may be taken. */
final class ArcFinder {

  private final Snapshot snapshot;
  private final RuleSet rules;
  private final Sharing sharing;
  private final Tenures tenures;
  private final BookedStays stays;
  private final SuitablePlaces suitable;
  private final List<Slot> slots;
  private final List<OpenUnit> units;
  private final Map<UnitId, OpenUnit> unitOf = new HashMap<>();
  private final List<OfKind> byKind = new ArrayList<>();
  private final Map<Arcs, Arcs> shared = new HashMap<>();
  private final Map<PersonId, SlotSet> ofPartners = new HashMap<>();
  private final BitSet booked = new BitSet();
  private final int[] first;
  private final int[] last;

  /** The open units of one kind: the slots that are alike to all, and the other units. */
  private record OfKind(PlainSlots plain, List<OpenUnit> others) {

    private OfKind() {
      this(new PlainSlots(), new ArrayList<>());
    }

    private boolean isEmpty() {
      return plain.isEmpty() && others.isEmpty();
    }
  }

  ArcFinder(
      Snapshot snapshot,
      RuleSet rules,
      Sharing sharing,
      Tenures tenures,
      SuitablePlaces suitable,
      List<Slot> slots,
      List<OpenUnit> units) {
    this.snapshot = snapshot;
    this.rules = rules;
    this.sharing = sharing;
    this.tenures = tenures;
    this.suitable = suitable;
    this.slots = slots;
    this.units = units;
    stays = new BookedStays(snapshot, rules);
    first = new int[slots.size()];
    last = new int[slots.size()];
    for (int kind = 0; kind < suitable.kinds(); kind++) {
      byKind.add(new OfKind());
    }
    for (OpenUnit unit : units) {
      unitOf.put(unit.place().unit().id(), unit);
      boolean isBooked = stays.isIn(unit);
      booked.set(unit.index(), isBooked);
      Slot only = unit.slots().size() == 1 ? slots.get(unit.slots().getFirst()) : null;
      OfKind kind = byKind.get(suitable.kindOf(unit.place()));
      if (!kind.plain().add(unit, only, isBooked, rules.turnoverNights())) {
        kind.others().add(unit);
      }
    }
  }

  /**
   * The seeker's arcs.
   *
   * @param home the slot of the seeker's home; -1 = none
   */
  Arcs of(Found seeker, int home) {
    Arcs arcs = new Reach(seeker, home).find();
    Person person = seeker.candidate().person();
    if (sharing.hasPartner(person)) {
      SlotSet within = arcs.slots().copy();
      if (home >= 0) {
        within.add(home);
      }
      ofPartners.put(person.id(), within);
    }
    return arcs;
  }

  private int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(snapshot.asOf(), date);
  }

  /** What one seeker reaches. */
  private final class Reach {

    private final Found seeker;
    private final Person person;
    private final int home;
    private final SuitablePlaces.For own;
    private final BitSet barred = new BitSet();
    private final SlotSet reached = SlotSet.noneOf(slots.size());
    private final SlotSet withPartner = SlotSet.noneOf(slots.size());
    private final int partnersFirstDay;

    private Reach(Found seeker, int home) {
      this.seeker = seeker;
      this.home = home;
      person = seeker.candidate().person();
      own = suitable.of(seeker.candidate());
      partnersFirstDay = partnersFirstDay();
      own.declined().forEach(this::bar);
      if (seeker.home() != null && seeker.home().careForm().isLasting()) {
        bar(seeker.home().unit());
      }
    }

    private void bar(UnitId id) {
      OpenUnit unit = unitOf.get(id);
      if (unit != null) {
        barred.set(unit.index());
      }
    }

    private Arcs find() {
      for (int kind = 0; kind < byKind.size(); kind++) {
        DateWindow window = byKind.get(kind).isEmpty() ? null : own.window(kind);
        if (window != null) {
          int earliest = Math.max(day(window.earliest()), partnersFirstDay);
          int latest = day(window.latest());
          byKind.get(kind).plain().reach(earliest, latest, reached, first, last);
          for (OpenUnit unit : byKind.get(kind).others()) {
            reach(unit, earliest, latest);
          }
        }
      }
      barred.stream().forEach(unit -> units.get(unit).slots().forEach(reached::remove));
      if (seeker.role() == Role.COMPANION) {
        units.stream().filter(unit -> unit.place().unit().coupleUnit()).forEach(this::reachBeside);
      }
      Arcs arcs = new Arcs(reached, first, last, withPartner);
      Arcs known = shared.putIfAbsent(arcs, arcs);
      return known == null ? arcs : known;
    }

    /** The second place of the partner's couple unit, where it would not be open otherwise. */
    private void reachBeside(OpenUnit unit) {
      boolean partnerStays = unit.staying().stream().anyMatch(each -> isPartnerAtHome(each, unit));
      if (own.window(unit.place()) != null || !(partnerStays || mayPartnerBeIn(unit))) {
        return;
      }
      CareForm form = unit.place().unit().careForm();
      DateWindow window = suitable.of(seeker.candidate().beside(form)).window(unit.place());
      if (window == null) {
        return;
      }
      reach(unit, day(window.earliest()), day(window.latest()));
      if (!partnerStays) {
        unit.slots().stream().filter(reached::has).forEach(withPartner::add);
      }
    }

    /** Whether the partner, whose reach is found before a companion's, has or could have a slot. */
    private boolean mayPartnerBeIn(OpenUnit unit) {
      Couple couple = seeker.companionOf();
      SlotSet within = couple == null ? null : ofPartners.get(couple.partnerOf(person.id()));
      return within != null && unit.slots().stream().anyMatch(within::has);
    }

    private void reach(OpenUnit unit, int earliest, int latest) {
      if (barred.get(unit.index()) || !mayShareWithThoseWhoStay(unit)) {
        return;
      }
      int from = Math.max(Math.max(earliest, partnersFirstDay), lastEnd(unit));
      boolean livesHere = home >= 0 && slots.get(home).unit() == unit.index();
      for (int index : unit.slots()) {
        Slot slot = slots.get(index);
        if ((livesHere && index != home)
            || slot.closed()
            || (slot.second() && !sharing.mayShareWithSomeone(person, unit.place().unit()))) {
          continue;
        }
        int free = Math.max(from, freeFor(slot, unit));
        if (free <= latest) {
          reached.add(index);
          first[index] = free;
          last[index] = latest;
        }
      }
    }

    private int lastEnd(OpenUnit unit) {
      return booked.get(unit.index()) ? stays.lastEnd(unit, person) : 0;
    }

    private boolean mayShareWithThoseWhoStay(OpenUnit unit) {
      for (Person resident : unit.staying()) {
        if (!sharing.mayShare(person, resident, unit.place().unit())) {
          return false;
        }
      }
      return true;
    }

    /** A companion does not come before a partner whose lasting place is decided. */
    private int partnersFirstDay() {
      Couple couple = seeker.companionOf();
      return couple == null
          ? 0
          : tenures.of(couple.partnerOf(person.id())).stream()
              .filter(Tenure::committed)
              .mapToInt(tenure -> day(tenure.from()))
              .max()
              .orElse(0);
    }

    /** Whoever is committed to move elsewhere does not stay. */
    private boolean isPartnerAtHome(Person resident, OpenUnit unit) {
      UnitId id = unit.place().unit().id();
      return sharing.areCouple(person, resident)
          && tenures.of(resident.id()).stream()
              .noneMatch(tenure -> tenure.committed() && !tenure.unit().equals(id));
    }

    /**
     * From when the slot is free for this person, at the soonest: beside someone who leaves only if
     * they may share. Those who may be placed before they leave are waited for in a plan.
     */
    private int freeFor(Slot slot, OpenUnit unit) {
      int free = 0;
      for (Leaving leaving : unit.leaving()) {
        boolean waits =
            leaving.holds(slot.index())
                || !sharing.mayShare(person, leaving.person(), unit.place().unit());
        if (leaving.seeker() < 0 && waits) {
          free = Math.max(free, leaving.until() + rules.turnoverNights());
        }
      }
      return free;
    }
  }
}
