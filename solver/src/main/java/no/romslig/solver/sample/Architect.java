package no.romslig.solver.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.sample.Building.Kind;
import no.romslig.solver.sample.TownPlan.Beds;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.UnitId;

/** Lays out institutions, wards and rooms: uneven sizes, and not everything everywhere. */
final class Architect {

  private static final List<String> PLACES =
      List.of(
          "Solvik",
          "Granli",
          "Furutun",
          "Havgløtt",
          "Bjørkelia",
          "Nordstrand",
          "Elvebakken",
          "Lyngheim",
          "Rognebær",
          "Sjøsiden",
          "Fagerli",
          "Kvitsand",
          "Tunet",
          "Heimly",
          "Utsikten",
          "Lindelund",
          "Ospelia",
          "Steinvik",
          "Ekrehagen",
          "Vardheim");

  private final Draft draft;
  private final Dice dice;
  private final Beds beds;

  Architect(Draft draft, Dice dice) {
    this.draft = draft;
    this.dice = dice;
    this.beds = draft.plan.beds();
  }

  void build() {
    int childHouses = beds.childRespite() == 0 ? 0 : Math.max(1, beds.institutions() / 20);
    int housing = Math.max(1, beds.institutions() * 18 / 100);
    int bought = beds.external() == 0 ? 0 : 1;
    int homes = beds.institutions() - childHouses - housing - bought;
    raise(Kind.NURSING_HOME, homes);
    raise(Kind.HOUSING, housing);
    raise(Kind.CHILD_HOUSE, childHouses);
    raise(Kind.EXTERNAL, bought);
    somaticWards(of(Kind.NURSING_HOME));
    wards("Skjermet", 8, CareForm.LONG_TERM_SHELTERED, beds.sheltered(), of(Kind.NURSING_HOME));
    wards("Spesial", 8, CareForm.LONG_TERM_SPECIAL, beds.special(), firstHomes(homes / 6 + 1));
    wards("Korttid", 12, CareForm.SHORT_TERM, beds.shortTerm(), firstHomes(homes / 2 + 1));
    wards("Avlastning", 6, CareForm.RESPITE, beds.respite(), firstHomes(homes / 3 + 1));
    wards("Øyeblikkelig hjelp", 8, CareForm.KAD, beds.kad(), firstHomes(homes / 20 + 1));
    List<Building> housed =
        Stream.concat(of(Kind.HOUSING).stream(), firstHomes(homes / 2 + 1).stream()).toList();
    wards("Leiligheter", 16, CareForm.HDO, beds.hdo(), housed);
    wards("Overgangsleiligheter", 8, CareForm.TRANSITION_FLAT, beds.flats(), of(Kind.HOUSING));
    wards("Barneavlastning", 6, CareForm.CHILD_RESPITE, beds.childRespite(), of(Kind.CHILD_HOUSE));
    wards("Kjøpte plasser", 20, CareForm.LONG_TERM_SOMATIC, beds.external(), of(Kind.EXTERNAL));
    pairUp();
    draft.rooms.forEach(room -> Furnishing.furnish(room, dice));
  }

  private List<Building> of(Kind kind) {
    return draft.buildings.stream().filter(building -> building.kind == kind).toList();
  }

  private List<Building> firstHomes(int count) {
    List<Building> homes = of(Kind.NURSING_HOME);
    return homes.subList(0, Math.clamp(count, 1, homes.size()));
  }

  private void raise(Kind kind, int count) {
    for (int i = 0; i < count; i++) {
      int number = draft.buildings.size() + 1;
      String place = PLACES.get((number - 1) % PLACES.size());
      String again = number > PLACES.size() ? " " + ((number - 1) / PLACES.size() + 1) : "";
      draft.buildings.add(
          new Building(
              new InstitutionId("I" + number),
              kind,
              place + again + suffix(kind),
              Terrain.somewhere(draft.plan, kind == Kind.EXTERNAL ? 3 : 1, dice)));
    }
  }

  private static String suffix(Kind kind) {
    return switch (kind) {
      case NURSING_HOME -> " omsorgssenter";
      case HOUSING -> " bofellesskap";
      case CHILD_HOUSE -> " avlastningsbolig";
      case EXTERNAL -> " sykehjem (nabokommune)";
    };
  }

  /** Somatic beds, some of them two to a room. */
  private void somaticWards(List<Building> homes) {
    int[] share = dice.spread(beds.ownSomatic(), homes.size());
    for (int i = 0; i < homes.size(); i++) {
      int shared = beds.sharedRooms() / homes.size();
      shared += i < beds.sharedRooms() % homes.size() ? 1 : 0;
      List<Room> rooms = rooms(homes.get(i), CareForm.LONG_TERM_SOMATIC, share[i] - shared);
      rooms.subList(0, shared).forEach(room -> room.capacity = 2);
      openWards(homes.get(i), "Somatisk", 14, rooms);
    }
  }

  private void wards(String name, int size, CareForm form, int total, List<Building> buildings) {
    if (buildings.isEmpty()) {
      return;
    }
    int[] share = dice.spread(total, buildings.size());
    for (int i = 0; i < share.length; i++) {
      openWards(buildings.get(i), name, size, rooms(buildings.get(i), form, share[i]));
    }
  }

  private List<Room> rooms(Building building, CareForm form, int count) {
    List<Room> rooms = new ArrayList<>();
    String kind = form.isDwelling() ? "Leilighet " : "Rom ";
    for (int i = 0; i < count; i++) {
      UnitId id = new UnitId("U" + (draft.rooms.size() + 1));
      Room room = new Room(id, kind + (building.roomCount() + i + 1), form, building);
      rooms.add(room);
      draft.rooms.add(room);
    }
    return rooms;
  }

  private static void openWards(Building building, String name, int size, List<Room> rooms) {
    for (int from = 0; from < rooms.size(); from += size) {
      String number = rooms.size() > size ? " " + (from / size + 1) : "";
      int to = Math.min(from + size, rooms.size());
      building.open(name + number, List.copyOf(rooms.subList(from, to)));
    }
  }

  /** Spreads the couple units over the housing, and lets some housing equal a nursing home. */
  private void pairUp() {
    List<Room> dwellings = draft.rooms(CareForm.HDO).toList();
    for (int i = 0; i < beds.coupleUnits(); i++) {
      Room room = dwellings.get(i * dwellings.size() / beds.coupleUnits());
      room.coupleUnit = true;
      room.capacity = 2;
    }
    Building equivalent = dwellings.getFirst().building;
    Building other = dwellings.getLast().building;
    for (Building building : draft.buildings) {
      boolean equals = building == equivalent || (building != other && dice.chance(0.3));
      dwellings.stream()
          .filter(room -> room.building == building)
          .forEach(room -> room.nursingHomeEquivalent = equals);
    }
  }
}
