package no.romslig.api.daily;

import java.util.List;
import no.romslig.api.register.Missing;

/**
 * Something that is in no snapshot.
 *
 * @param kind {@code CASE} or {@code RELOCATION}
 * @param code the case, or the person who would move
 * @param missing what it lacks
 */
record HeldOutView(String kind, String code, List<Missing> missing) {}
