package no.romslig.data.matter;

import no.romslig.data.register.Entries;

/** The preferred institutions of all matters. */
public interface PreferredInstitutions extends Entries<PreferredInstitution> {

  /** It is no wish any more. */
  void delete(PreferredInstitution preference);
}
