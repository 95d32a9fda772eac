/** Tests of subscriptions. */
@NullMarked
package no.romslig.api.fhir.subscription;

import org.jspecify.annotations.NullMarked;
