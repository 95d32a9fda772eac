package no.romslig.data.institution;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All closures of units, entered by people or built from calendars. */
public interface UnitClosures extends Entries<UnitClosure> {

  List<UnitClosure> findByUnitIdAndCalendarIdNotNull(UUID unitId);

  void delete(UnitClosure closure);

  List<UnitClosure> findByUnitIdOrderByStartsAscIdAsc(UUID unitId);
}
