package no.romslig.data.booking;

import no.romslig.data.register.Entries;

/** All absences of residents. */
public interface Absences extends Entries<Absence> {

  void delete(Absence absence);
}
