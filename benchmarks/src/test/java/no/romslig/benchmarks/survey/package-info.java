@NullMarked
package no.romslig.benchmarks.survey;

import org.jspecify.annotations.NullMarked;
