/**
 * A folder into which systems without an interface drop sheets: each is taken once, and its answer
 * lies beside it.
 */
@NullMarked
package no.romslig.api.exchange.folder;

import org.jspecify.annotations.NullMarked;
