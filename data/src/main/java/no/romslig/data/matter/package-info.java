/**
 * What cases, respite grants and short stays have in common: facts, preferences, waivers. Depends
 * on {@code register} only.
 */
@NullMarked
package no.romslig.data.matter;

import org.jspecify.annotations.NullMarked;
