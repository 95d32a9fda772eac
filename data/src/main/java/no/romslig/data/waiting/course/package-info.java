/**
 * The course of a case: which step may follow, on what conditions, and who was first. Depends on
 * {@code waiting}, {@code need}, {@code matter} and {@code register}; what differs by municipality
 * comes through {@link no.romslig.data.waiting.course.CaseRuleSource}.
 */
@NullMarked
package no.romslig.data.waiting.course;

import org.jspecify.annotations.NullMarked;
