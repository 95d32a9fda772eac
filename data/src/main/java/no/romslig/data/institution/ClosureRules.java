package no.romslig.data.institution;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** The rules of all calendars. */
public interface ClosureRules extends Entries<ClosureRule> {

  List<ClosureRule> findByCalendarIdOrderById(UUID calendarId);

  void delete(ClosureRule rule);
}
