/**
 * How Romslig bears size: from a hundred to forty thousand places, and all of Norway in one
 * process. May depend on {@code instance} and {@code report}.
 */
@NullMarked
package no.romslig.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
