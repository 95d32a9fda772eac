/** What patient journals have told of, by what they call it, and what their codes mean. */
@NullMarked
package no.romslig.data.journal;

import org.jspecify.annotations.NullMarked;
