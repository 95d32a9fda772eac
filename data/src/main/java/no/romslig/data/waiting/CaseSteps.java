package no.romslig.data.waiting;

import no.romslig.data.register.Entries;

/** The steps of all cases. */
public interface CaseSteps extends Entries<CaseStep> {}
