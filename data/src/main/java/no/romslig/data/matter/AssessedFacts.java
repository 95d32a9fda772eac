package no.romslig.data.matter;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** The assessed facts of all matters. */
public interface AssessedFacts extends Entries<AssessedFact> {

  List<AssessedFact> findByMatterCaseIdOrderById(UUID caseId);
}
