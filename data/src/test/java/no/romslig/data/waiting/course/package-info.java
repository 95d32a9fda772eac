/** Tests of the course of cases. */
@NullMarked
package no.romslig.data.waiting.course;

import org.jspecify.annotations.NullMarked;
