package no.romslig.data.waiting;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** What was found about all cases. */
public interface CaseFindings extends Entries<CaseFinding> {

  List<CaseFinding> findByCaseIdOrderById(UUID caseId);
}
