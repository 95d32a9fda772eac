package no.romslig.data.waiting;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All declined places. */
public interface DeclinedPlaces extends Entries<DeclinedPlace> {

  List<DeclinedPlace> findByCaseIdOrderById(UUID caseId);

  /** Takes it back: it may be proposed again. */
  void delete(DeclinedPlace place);
}
