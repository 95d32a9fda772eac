package no.romslig.data.waiting;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All ratings of need; of each kind the last of a case counts. */
public interface NeedRatings extends Entries<NeedRating> {

  List<NeedRating> findByCaseIdOrderById(UUID caseId);
}
