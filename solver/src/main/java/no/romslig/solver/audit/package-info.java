/**
 * The independent audit: recomputes every hard rule and the order of need from snapshot and
 * proposal alone. Depends only on {@code snapshot}, {@code rules}, {@code proposal} and {@code
 * parallel}; shares no code with what it audits.
 */
@NullMarked
package no.romslig.solver.audit;

import org.jspecify.annotations.NullMarked;
