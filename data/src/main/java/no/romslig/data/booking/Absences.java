package no.romslig.data.booking;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All absences of residents. */
public interface Absences extends Entries<Absence> {

  void delete(Absence absence);

  List<Absence> findByBookingIdOrderById(UUID bookingId);
}
