package no.romslig.api.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the settings and what to do, instead of a stack trace. */
final class AccessFailureAnalyzer extends AbstractFailureAnalyzer<AccessMisconfiguredException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, AccessMisconfiguredException cause) {
    return new FailureAnalysis(cause.problem(), cause.advice(), cause);
  }
}
