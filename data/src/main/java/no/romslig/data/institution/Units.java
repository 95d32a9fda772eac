package no.romslig.data.institution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All units of a municipality. */
public interface Units extends Entries<Unit> {

  Optional<Unit> findByCode(String code);

  List<Unit> findByWardIdOrderById(UUID wardId);

  List<Unit> findByCalendarIdOrderById(UUID calendarId);

  /** Those that follow a calendar. */
  List<Unit> findByCalendarIdNotNullOrderById();
}
