/**
 * The register of institutions, wards, units and when units are closed, with who would lose a place
 * by a change. Depends on {@code entry}, {@code access}, {@code problem} and {@code request}, and
 * on {@code data}.
 */
@NullMarked
package no.romslig.api.institutions;

import org.jspecify.annotations.NullMarked;
