/** Tests of the family of instances. */
@NullMarked
package no.romslig.benchmarks.instance;

import org.jspecify.annotations.NullMarked;
