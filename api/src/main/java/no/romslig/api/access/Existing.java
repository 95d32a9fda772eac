package no.romslig.api.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what an id in an address names. What the municipality does not have is not there (404),
 * whatever else is wrong with the request: it is looked for before the body is read.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Existing {

  Thing value();
}
