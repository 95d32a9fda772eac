/**
 * Runs: what a solver was given, where it stands and what it answered. Depends on no other
 * aggregate and knows no solver: documents are bytes here.
 */
@NullMarked
package no.romslig.data.run;

import org.jspecify.annotations.NullMarked;
