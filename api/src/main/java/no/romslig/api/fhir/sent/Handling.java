package no.romslig.api.fhir.sent;

import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/** How an entry is taken into the registers. */
@FunctionalInterface
interface Handling {

  /** What became of it; empty where a fault is told. */
  Optional<Entered> enter(BundleEntryComponent entry, Findings findings, Arrival arrival);
}
