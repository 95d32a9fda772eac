package no.romslig.data.matter;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** The preferred institutions of all matters. */
public interface PreferredInstitutions extends Entries<PreferredInstitution> {

  /** Those of a case. */
  List<PreferredInstitution> findByMatterCaseIdOrderById(UUID caseId);

  /** It is no wish any more. */
  void delete(PreferredInstitution preference);
}
