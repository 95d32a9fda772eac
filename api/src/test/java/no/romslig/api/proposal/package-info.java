/** Tests of the pages of a proposal. */
@NullMarked
package no.romslig.api.proposal;

import org.jspecify.annotations.NullMarked;
