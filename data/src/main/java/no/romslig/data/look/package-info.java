/**
 * Who has looked at whom: a log that can be searched and added to, and that shows whether it was
 * tampered with. Depends on {@code register} only.
 */
@NullMarked
package no.romslig.data.look;

import org.jspecify.annotations.NullMarked;
