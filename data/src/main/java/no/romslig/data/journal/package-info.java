/** What patient journals have told of, by what they call it. */
@NullMarked
package no.romslig.data.journal;

import org.jspecify.annotations.NullMarked;
