package no.romslig.solver.simulate.town;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.Occupancy;
import org.jspecify.annotations.Nullable;

/** Someone's nights in a room. */
public record Tenancy(Citizen citizen, Room room, Occupancy occupancy) {

  /** The first night on which they are not here any more, as far as it is known; null = unknown. */
  public @Nullable LocalDate ends() {
    LocalDate to = occupancy.to();
    Commitment decided = citizen.decided();
    if (decided == null || decided.unitId().equals(occupancy.unitId())) {
      return to;
    }
    return to == null || decided.from().isBefore(to) ? decided.from() : to;
  }

  Tenancy endedOn(LocalDate date) {
    return new Tenancy(
        citizen,
        room,
        new Occupancy(
            occupancy.personId(),
            occupancy.unitId(),
            occupancy.from(),
            date,
            occupancy.careForm(),
            List.of()));
  }

  boolean holdsAfter(LocalDate date) {
    LocalDate ends = ends();
    return ends == null || ends.isAfter(date);
  }
}
