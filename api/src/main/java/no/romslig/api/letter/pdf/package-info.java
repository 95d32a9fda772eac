/** Letters as tagged PDF. The only package that knows PDFBox; depends on {@code letter.text}. */
@NullMarked
package no.romslig.api.letter.pdf;

import org.jspecify.annotations.NullMarked;
