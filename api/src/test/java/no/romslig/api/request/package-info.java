@NullMarked
package no.romslig.api.request;

import org.jspecify.annotations.NullMarked;
