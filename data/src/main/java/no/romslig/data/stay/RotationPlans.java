package no.romslig.data.stay;

import no.romslig.data.register.Entries;

/** All published plans. */
public interface RotationPlans extends Entries<RotationPlan> {}
