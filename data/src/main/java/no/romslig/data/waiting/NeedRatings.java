package no.romslig.data.waiting;

import no.romslig.data.register.Entries;

/** All ratings of need; of each kind the last of a case counts. */
public interface NeedRatings extends Entries<NeedRating> {}
