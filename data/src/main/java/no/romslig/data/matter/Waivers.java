package no.romslig.data.matter;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All waivers. */
public interface Waivers extends Entries<Waiver> {

  List<Waiver> findByEndedOnNullOrderById();

  Page<Waiver> findByEndedOnNullOrderById(Pageable page);

  List<Waiver> findByMatterCaseIdAndEndedOnNull(UUID caseId);
}
