package no.romslig.api.correspondence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What letters are to tell, before it is known to whom.
 *
 * @param decision by whose rules they are written; missing = today's
 * @param needsSecondPerson whether another than the writer must approve them
 */
record Telling(List<Draft> drafts, @Nullable UUID decision, boolean needsSecondPerson) {}
