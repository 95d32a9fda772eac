@NullMarked
package no.romslig.benchmarks.known;

import org.jspecify.annotations.NullMarked;
