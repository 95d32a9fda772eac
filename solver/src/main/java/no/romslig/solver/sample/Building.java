package no.romslig.solver.sample;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Position;
import no.romslig.solver.snapshot.Ward;
import no.romslig.solver.snapshot.WardId;

/** An institution while the sample is made. */
final class Building {

  /** What an institution is mainly for. */
  enum Kind {
    NURSING_HOME,
    HOUSING,
    CHILD_HOUSE,
    EXTERNAL
  }

  final InstitutionId id;
  final Kind kind;
  final Position position;
  private final String name;
  private final List<WardRooms> wards = new ArrayList<>();

  Building(InstitutionId id, Kind kind, String name, Position position) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.position = position;
  }

  void open(String ward, List<Room> rooms) {
    wards.add(new WardRooms(new WardId(id + "-" + (wards.size() + 1)), ward, rooms));
  }

  int roomCount() {
    return wards.stream().mapToInt(ward -> ward.rooms.size()).sum();
  }

  boolean has(CareForm form) {
    return wards.stream().flatMap(ward -> ward.rooms.stream()).anyMatch(room -> room.form == form);
  }

  Institution institution() {
    return new Institution(
        id,
        name,
        position,
        kind == Kind.EXTERNAL,
        wards.stream()
            .map(ward -> new Ward(ward.id, ward.name, ward.rooms.stream().map(Room::unit).toList()))
            .toList());
  }

  private record WardRooms(WardId id, String name, List<Room> rooms) {}
}
