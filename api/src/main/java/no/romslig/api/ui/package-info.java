/**
 * What all pages share: language, words for dates and numbers, and the headers that keep them safe.
 * Depends on no other feature.
 */
@NullMarked
package no.romslig.api.ui;

import org.jspecify.annotations.NullMarked;
