/**
 * Between registers and planning snapshots, both ways. Depends on no other feature; knows the
 * solver's documents and the module {@code data}.
 */
@NullMarked
package no.romslig.api.register;

import org.jspecify.annotations.NullMarked;
