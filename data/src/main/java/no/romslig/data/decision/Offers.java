package no.romslig.data.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All offers. */
public interface Offers extends Entries<Offer> {

  List<Offer> findByDecisionIdOrderById(UUID decisionId);

  List<Offer> findByCaseIdInOrderById(Collection<UUID> caseIds);

  Page<Offer> findAllByOrderByIdDesc(Pageable page);
}
