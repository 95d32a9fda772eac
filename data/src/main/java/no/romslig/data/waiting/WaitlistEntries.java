package no.romslig.data.waiting;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** The waitlist and its history. */
public interface WaitlistEntries extends Entries<WaitlistEntry> {

  List<WaitlistEntry> findByCaseIdOrderById(UUID caseId);
}
