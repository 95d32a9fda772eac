package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.place.Candidate.Kind;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.model.place.SeekerFinder.Found;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;

/** Whom an invoked guarantee binds to be placed with the partner or not at all (SB-01). */
final class Guarantees {

  private final Map<PersonId, Couple> invoked = new HashMap<>();
  private final Map<PersonId, Found> found = new HashMap<>();
  private final Tenures tenures;
  private final LocalDate lookAhead;

  Guarantees(Snapshot snapshot, Tenures tenures, LocalDate lookAhead, List<Found> found) {
    this.tenures = tenures;
    this.lookAhead = lookAhead;
    found.forEach(each -> this.found.put(each.candidate().person().id(), each));
    snapshot.couples().stream()
        .filter(Couple::guaranteeInvoked)
        .forEach(couple -> couple.personIds().forEach(person -> invoked.put(person, couple)));
  }

  boolean bind(Found seeker) {
    if (seeker.role() == Role.COMPANION) {
      return true;
    }
    PersonId person = seeker.candidate().person().id();
    Couple couple = invoked.get(person);
    if (couple == null || seeker.candidate().kind() != Kind.WAITLIST_CASE) {
      return false;
    }
    PersonId partner = couple.partnerOf(person);
    Found partnerSeeks = found.get(partner);
    boolean comesToo =
        partnerSeeks != null
            && (partnerSeeks.role() == Role.CASE || partnerSeeks.role() == Role.COMPANION);
    return comesToo ? couple.mode() == CoupleMode.TOGETHER_ONLY : hasHome(partner);
  }

  private boolean hasHome(PersonId person) {
    return tenures.of(person).stream()
        .anyMatch(tenure -> tenure.careForm().isLasting() && tenure.holdsAfter(lookAhead));
  }
}
