/**
 * Journals that want to be told of changes: subscriptions as FHIR R4 has them, and notifications in
 * the shape of the Subscriptions R5 Backport guide, which name resources and have nothing of them.
 */
@NullMarked
package no.romslig.api.fhir.subscription;

import org.jspecify.annotations.NullMarked;
