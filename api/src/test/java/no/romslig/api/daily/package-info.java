@NullMarked
package no.romslig.api.daily;

import org.jspecify.annotations.NullMarked;
