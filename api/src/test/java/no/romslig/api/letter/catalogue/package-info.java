/** Tests of what differs between municipalities and services. */
@NullMarked
package no.romslig.api.letter.catalogue;

import org.jspecify.annotations.NullMarked;
