/**
 * What requests have in common, whatever they ask for: the version that was read, a key of their
 * own, the page, the language, the day. Depends on {@code problem}, on {@code data} for what keys
 * have made, and on {@code solver.text} for languages.
 */
@NullMarked
package no.romslig.api.request;

import org.jspecify.annotations.NullMarked;
