/** Reports that are made once and then kept. Depends on {@code register} only. */
@NullMarked
package no.romslig.data.report;

import org.jspecify.annotations.NullMarked;
