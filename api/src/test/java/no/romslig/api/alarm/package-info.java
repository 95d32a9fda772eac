/** Tests of the alarms of the registers. */
@NullMarked
package no.romslig.api.alarm;

import org.jspecify.annotations.NullMarked;
