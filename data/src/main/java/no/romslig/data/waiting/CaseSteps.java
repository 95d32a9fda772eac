package no.romslig.data.waiting;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** The steps of all cases. */
public interface CaseSteps extends Entries<CaseStep> {

  List<CaseStep> findByCaseIdOrderById(UUID caseId);
}
