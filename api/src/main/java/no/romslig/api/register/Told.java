package no.romslig.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A booking that a document tells of, before it has a seat.
 *
 * @param person missing where a short stay does not say whose it is
 * @param holder the person, else the short stay
 * @param form of an occupancy
 * @param home a decided lasting place, which ends what the person has elsewhere
 */
record Told(
    UUID id,
    UnitId unit,
    @Nullable UUID person,
    UUID holder,
    Period nights,
    @Nullable CareForm form,
    List<Absence> absences,
    boolean home) {

  /** The nights on which it holds a place, where the person's own home begins on a day. */
  Stretch holds(@Nullable LocalDate released) {
    boolean isDwelling = form != null && form.isDwelling();
    return without(
        lived(released),
        absences.stream().filter(each -> each.mayBeLent() && !isDwelling).toList());
  }

  /** The nights on which the person is there. */
  Stretch present(@Nullable LocalDate released) {
    return without(lived(released), absences);
  }

  private Stretch lived(@Nullable LocalDate released) {
    var to = nights.to();
    return Stretch.of(
        nights.from(), released != null && (to == null || released.isBefore(to)) ? released : to);
  }

  private static Stretch without(Stretch stretch, List<Absence> absences) {
    var left = stretch;
    for (var absence : absences) {
      left = left.without(absence.period());
    }
    return left;
  }
}
