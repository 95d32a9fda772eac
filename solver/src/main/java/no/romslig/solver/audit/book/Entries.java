package no.romslig.solver.audit.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.snapshot.PersonId;

/** What the proposal lists, as far as its ids are known. */
record Entries(
    List<Move> moves,
    List<Stay> stays,
    Map<PersonId, LocalDate> departures,
    List<Violation> unknown) {}
