package no.romslig.api.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a controller method shows persons of the registers, and why: looks are written down by
 * that, before the answer leaves. An answer that {@link ShowsPersons} and comes from a method that
 * does not say so is not given.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Looks {

  /** A stable word for what is done, such as {@code READ_PERSON}. */
  String value();
}
