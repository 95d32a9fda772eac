/** What journals call services and function variables, where these are codes of their own. */
@NullMarked
package no.romslig.api.fhir.local;

import org.jspecify.annotations.NullMarked;
