/**
 * Takes a journal's whole view at once: into registers that begin, or to be held against those that
 * there are. May use how resources are sent and shown, and knows no register.
 */
@NullMarked
package no.romslig.api.fhir.bulk;

import org.jspecify.annotations.NullMarked;
