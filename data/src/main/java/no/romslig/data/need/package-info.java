/** Assessments of how persons manage, kept as they were. Depends on {@code register} only. */
@NullMarked
package no.romslig.data.need;

import org.jspecify.annotations.NullMarked;
