/** What is granted to persons, and where they are, were or will be for it. */
@NullMarked
package no.romslig.api.fhir.service;

import org.jspecify.annotations.NullMarked;
