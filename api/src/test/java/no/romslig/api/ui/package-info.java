/** Tests of what all pages share. */
@NullMarked
package no.romslig.api.ui;

import org.jspecify.annotations.NullMarked;
