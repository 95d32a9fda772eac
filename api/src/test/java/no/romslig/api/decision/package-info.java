@NullMarked
package no.romslig.api.decision;

import org.jspecify.annotations.NullMarked;
