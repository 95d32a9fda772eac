package no.romslig.data.matter;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All waivers. */
public interface Waivers extends Entries<Waiver> {

  List<Waiver> findByEndedOnNullOrderById();

  List<Waiver> findByMatterCaseIdAndEndedOnNull(UUID caseId);
}
