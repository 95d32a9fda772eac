package no.romslig.solver.simulate.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.ShortStayPurpose;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.Waiver;
import no.romslig.solver.snapshot.Ward;

/** Writes a town, or the part of it that can matter, as a snapshot of the day. */
public final class TownSnapshot {

  private final Town town;
  private final BitSet rooms;
  private final BitSet numbers = new BitSet();
  private final List<Citizen> citizens = new ArrayList<>();

  private TownSnapshot(Town town, BitSet rooms) {
    this.town = town;
    this.rooms = rooms;
  }

  /** Everyone and everything. */
  public static Snapshot whole(Town town) {
    BitSet all = new BitSet();
    all.set(0, town.rooms().size());
    TownSnapshot whole = new TownSnapshot(town, all);
    whole.citizens.addAll(town.citizens());
    return whole.write(Set.of());
  }

  /**
   * Some rooms and those who seek, with everyone who lives in one of the rooms; and whatever is
   * decided already.
   *
   * @param features that anyone in the town who seeks must have, also those who are left out: units
   *     that offer them are spared for others
   */
  public static Snapshot part(
      Town town, BitSet wanted, Iterable<Citizen> seekers, Set<String> features) {
    BitSet rooms = (BitSet) wanted.clone();
    TownSnapshot part = new TownSnapshot(town, rooms);
    List<Citizen> chosen = new ArrayList<>();
    seekers.forEach(chosen::add);
    for (Citizen citizen : town.decided()) {
      chosen.add(citizen);
      rooms.set(town.room(Objects.requireNonNull(citizen.decided()).unitId()).index());
    }
    for (int room = rooms.nextSetBit(0); room >= 0; room = rooms.nextSetBit(room + 1)) {
      town.rooms().get(room).tenancies().forEach(tenancy -> chosen.add(tenancy.citizen()));
    }
    chosen.sort(Comparator.comparingInt(Citizen::number));
    Citizen last = null;
    for (Citizen citizen : chosen) {
      if (citizen != last) {
        part.citizens.add(citizen);
      }
      last = citizen;
    }
    return part.write(features);
  }

  private Snapshot write(Set<String> features) {
    Snapshot base = town.base();
    List<Person> persons = new ArrayList<>();
    List<Occupancy> occupancies = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    List<Relocation> relocations = new ArrayList<>();
    Set<String> refs = new HashSet<>();
    for (Citizen citizen : citizens) {
      numbers.set(citizen.number());
      persons.add(citizen.person());
      citizen.tenancies().forEach(tenancy -> occupancies.add(tenancy.occupancy()));
      if (citizen.aCase() != null) {
        cases.add(citizen.aCase());
        refs.add(citizen.aCase().id().value());
      }
      if (citizen.relocation() != null) {
        relocations.add(citizen.relocation());
        refs.add(citizen.id().value());
      }
    }
    for (int at = rooms.nextSetBit(0); at >= 0; at = rooms.nextSetBit(at + 1)) {
      for (Tenancy left : town.rooms().get(at).justLeft()) {
        occupancies.add(left.occupancy());
        if (!numbers.get(left.citizen().number())) {
          numbers.set(left.citizen().number());
          persons.add(left.citizen().person());
        }
      }
    }
    List<Couple> couples = couples();
    couples.forEach(couple -> refs.add(couple.id().value()));
    List<Waiver> waivers =
        base.waivers().stream().filter(waiver -> refs.contains(waiver.refId())).toList();
    List<Commitment> commitments =
        town.decided().stream().map(Citizen::decided).filter(Objects::nonNull).toList();
    return new Snapshot(
        base.schemaVersion(),
        base.municipality(),
        town.today(),
        base.horizonDays(),
        base.ruleSet(),
        institutions(),
        persons,
        occupancies,
        cases,
        couples,
        relocations,
        List.of(),
        features.isEmpty() ? List.of() : List.of(asking(features)),
        commitments,
        waivers);
  }

  private List<Couple> couples() {
    List<Couple> found = new ArrayList<>();
    for (Couple couple : town.couples()) {
      Citizen first = town.get(couple.first());
      Citizen second = town.get(couple.second());
      if (numbers.get(first.number()) && numbers.get(second.number())) {
        found.add(couple);
      }
    }
    return found;
  }

  private List<Institution> institutions() {
    List<Institution> institutions = new ArrayList<>();
    Institution institution = null;
    List<Ward> wards = new ArrayList<>();
    Ward ward = null;
    List<Unit> units = new ArrayList<>();
    for (int index = rooms.nextSetBit(0); index >= 0; index = rooms.nextSetBit(index + 1)) {
      Room room = town.rooms().get(index);
      boolean elsewhere = institution != null && !room.institution().id().equals(institution.id());
      if (ward != null && (elsewhere || !room.ward().id().equals(ward.id()))) {
        wards.add(new Ward(ward.id(), ward.name(), units));
        units.clear();
      }
      if (institution != null && elsewhere) {
        institutions.add(with(institution, wards));
        wards.clear();
      }
      institution = room.institution();
      ward = room.ward();
      units.add(room.unit());
    }
    if (institution != null) {
      Ward last = Objects.requireNonNull(ward);
      wards.add(new Ward(last.id(), last.name(), units));
      institutions.add(with(institution, wards));
    }
    return institutions;
  }

  private static Institution with(Institution institution, List<Ward> wards) {
    return new Institution(
        institution.id(),
        institution.name(),
        institution.position(),
        institution.external(),
        wards);
  }

  /** Nobody's stay: it says no more than that somebody needs these features. */
  private ShortStay asking(Set<String> features) {
    LocalDate today = town.today();
    return new ShortStay(
        new ShortStayId("features"),
        null,
        Sex.OTHER,
        CareForm.SHORT_TERM,
        ShortStayPurpose.OTHER,
        today,
        today,
        1,
        1,
        new TreeSet<>(features),
        null,
        List.of(),
        List.of());
  }
}
