package no.romslig.data.look;

import java.util.Optional;
import no.romslig.data.register.Entries;

/** All reviews of emergencies, one for each at the most. */
public interface EmergencyReviews extends Entries<EmergencyReview> {

  Optional<EmergencyReview> findByLookNumber(long lookNumber);
}
