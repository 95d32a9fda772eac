package no.romslig.data.waiting;

import no.romslig.data.register.Entries;

/** All applications for a lasting place. */
public interface Applications extends Entries<Application> {}
