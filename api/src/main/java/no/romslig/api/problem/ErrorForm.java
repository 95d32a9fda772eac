package no.romslig.api.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How faults below some addresses are told, where that is not by problem details. */
public interface ErrorForm {

  boolean isFor(String path);

  ResponseEntity<?> answer(HttpStatus status);
}
