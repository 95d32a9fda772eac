@NullMarked
package no.romslig.data.decision;

import org.jspecify.annotations.NullMarked;
