/** Measures the parts of a run one by one in a warm JVM (JMH). May depend on the solver alone. */
@NullMarked
package no.romslig.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
