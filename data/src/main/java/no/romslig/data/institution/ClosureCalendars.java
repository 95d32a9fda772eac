package no.romslig.data.institution;

import no.romslig.data.register.Entries;

/** All calendars of closed days. */
public interface ClosureCalendars extends Entries<ClosureCalendar> {}
