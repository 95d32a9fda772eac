package no.romslig.data.need;

import no.romslig.data.register.Entries;

/** All editions. */
public interface FunctionLists extends Entries<FunctionList> {}
