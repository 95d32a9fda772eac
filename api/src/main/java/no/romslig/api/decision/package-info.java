/**
 * People decide on proposals: item by item, with the price of deciding otherwise, approval by a
 * second person, and offers. Depends on {@code planning}, {@code register} and {@code daily}.
 */
@NullMarked
package no.romslig.api.decision;

import org.jspecify.annotations.NullMarked;
