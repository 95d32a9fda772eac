/**
 * Runs from registers, what people decided from them, at what price, and what was offered and
 * answered. Depends on {@code register} only.
 */
@NullMarked
package no.romslig.data.decision;

import org.jspecify.annotations.NullMarked;
