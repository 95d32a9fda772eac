package no.romslig.data.waiting;

import no.romslig.data.register.Entries;

/** The waitlist and its history. */
public interface WaitlistEntries extends Entries<WaitlistEntry> {}
