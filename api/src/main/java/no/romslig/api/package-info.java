/** The application: pages and JSON by feature; may depend on the solver and on what is stored. */
@NullMarked
package no.romslig.api;

import org.jspecify.annotations.NullMarked;
