package no.romslig.data.journal;

import java.util.List;
import java.util.Optional;
import no.romslig.data.register.Entries;

/** All that journals call something. */
public interface JournalRecords extends Entries<JournalRecord> {

  Optional<JournalRecord> findByResourceTypeAndSystemAndValue(
      String resourceType, String system, String value);

  List<JournalRecord> findByResourceTypeAndResourceIdOrderById(
      String resourceType, String resourceId);

  /** The journal does not call it so any more. */
  void delete(JournalRecord name);
}
