package no.romslig.api.register;

import org.springframework.stereotype.Component;

/** The assemblers of all parts of a snapshot. */
@Component
record SnapshotParts(
    PlaceAssembler places,
    PersonAssembler persons,
    MatterAssembler matters,
    CaseAssembler cases,
    MoveAssembler moves,
    StayAssembler stays,
    BookingAssembler bookings,
    WaiverAssembler waivers) {}
