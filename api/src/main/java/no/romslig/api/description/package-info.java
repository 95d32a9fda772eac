/**
 * How the interface describes itself: the document at {@code /v3/api-docs}, made from the
 * controllers and the records that they answer with. Depends on {@code access} and {@code problem}.
 */
@NullMarked
package no.romslig.api.description;

import org.jspecify.annotations.NullMarked;
