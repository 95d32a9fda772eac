/**
 * Whole views of a journal that were sent at once: how far the work on them is, what was sent until
 * it is done, and what came of it. Depends on no register.
 */
@NullMarked
package no.romslig.data.bulk;

import org.jspecify.annotations.NullMarked;
