/**
 * The proposal: everything that one run proposes, as immutable records that mirror the published
 * JSON document field by field. Depends only on the ids and enums of {@code snapshot}.
 */
@NullMarked
package no.romslig.solver.proposal;

import org.jspecify.annotations.NullMarked;
