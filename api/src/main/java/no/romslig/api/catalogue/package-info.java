/** What the product publishes: schemas and rule sets. May depend on {@code problem}. */
@NullMarked
package no.romslig.api.catalogue;

import org.jspecify.annotations.NullMarked;
