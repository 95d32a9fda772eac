package no.romslig.solver.audit.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Reads the proposal's entries against the register. */
final class EntryReader {

  private final Register register;
  private final Proposal proposal;
  private final List<Move> moves = new ArrayList<>();
  private final List<Stay> stays = new ArrayList<>();
  private final Map<PersonId, LocalDate> departures = new HashMap<>();
  private final List<Violation> unknown = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  EntryReader(Register register, Proposal proposal) {
    this.register = register;
    this.proposal = proposal;
  }

  Entries read() {
    proposal.placements().forEach(each -> departs(each.personId(), each.from()));
    proposal.relocations().forEach(each -> departs(each.personId(), each.on()));
    proposal.relocations().forEach(this::read);
    proposal.placements().stream().filter(each -> each.caseId() != null).forEach(this::readCase);
    proposal.placements().stream().filter(each -> each.caseId() == null).forEach(this::readBed);
    proposal.respiteStays().forEach(this::read);
    proposal.shortStayPlacements().forEach(this::read);
    unknown.addAll(new Mentions(register, proposal).unknown());
    return new Entries(moves, stays, departures, unknown);
  }

  private void departs(PersonId person, LocalDate on) {
    departures.merge(person, on, (one, other) -> one.isBefore(other) ? one : other);
  }

  private void read(ProposedRelocation each) {
    var strange = new Strange(each.personId().value());
    var person = strange.known(register.person(each.personId()), "personId", each.personId());
    var place = strange.known(register.place(each.toUnitId()), "unitId", each.toUnitId());
    strange.known(register.place(each.fromUnitId()), "fromUnitId", each.fromUnitId());
    var relocation = register.relocationOf(each.personId());
    if (strange.reported(unknown) || person == null || place == null || !first(each.personId())) {
      return;
    }
    var homes = register.homesOf(person.id());
    var applicant =
        relocation == null
            ? Applicants.withoutRelocation(person, homes)
            : Applicant.of(relocation, person, homes);
    boolean committed =
        register.commitments(CommitmentKind.RELOCATION, person.id().value()).stream()
            .anyMatch(has(each.toUnitId(), each.on()));
    moves.add(
        new Move(
            applicant,
            place,
            each.on(),
            null,
            null,
            each.fromUnitId(),
            committed,
            each.executable(),
            Set.of()));
  }

  private void readCase(Placement each) {
    var id = Objects.requireNonNull(each.caseId());
    var strange = new Strange(id.value());
    Case known = strange.known(register.caseById(id), "caseId", id);
    Person person = strange.known(register.person(each.personId()), "personId", each.personId());
    Place place = strange.known(register.place(each.unitId()), "unitId", each.unitId());
    strange.couple(each);
    if (known != null && !known.personId().equals(each.personId())) {
      strange.note("personId", each.personId());
    }
    if (strange.reported(unknown)
        || known == null
        || person == null
        || place == null
        || !first(id)) {
      return;
    }
    boolean committed =
        register.commitments(CommitmentKind.PLACEMENT, id.value()).stream()
            .anyMatch(has(each.unitId(), each.from()));
    moves.add(
        move(each, Applicant.of(known, person, register.homesOf(person.id())), place, committed));
  }

  private void readBed(Placement each) {
    var strange = new Strange(each.personId().value());
    Person person = strange.known(register.person(each.personId()), "personId", each.personId());
    Place place = strange.known(register.place(each.unitId()), "unitId", each.unitId());
    strange.couple(each);
    if (strange.reported(unknown)
        || person == null
        || place == null
        || !first(List.of("bed", each.personId()))) {
      return;
    }
    moves.add(move(each, companion(person), place, false));
  }

  private Applicant companion(Person person) {
    Couple couple = register.invokedCoupleOf(person.id());
    if (couple == null) {
      return Applicants.withoutCouple(person);
    }
    var companion = couple.companion();
    boolean asked = companion != null && register.caseOf(person.id()) == null;
    CompanionStay stay = asked && companion != null ? companion.stay() : null;
    return Applicant.companion(person, couple, stay, coupleUnitOf(couple.partnerOf(person.id())));
  }

  private @Nullable UnitId coupleUnitOf(PersonId partner) {
    UnitId unit = null;
    for (var home : register.homesOf(partner)) {
      unit = home;
    }
    for (var move : moves) {
      if (move.personId().equals(partner)) {
        unit = move.place().id();
      }
    }
    Place place = unit == null ? null : register.place(unit);
    return place != null && place.unit().coupleUnit() ? place.id() : null;
  }

  private static Move move(Placement each, Applicant applicant, Place place, boolean committed) {
    return new Move(
        applicant,
        place,
        each.from(),
        each.to(),
        each.careForm(),
        null,
        committed,
        each.executable(),
        new LinkedHashSet<>(each.dependsOn()));
  }

  private void read(RespiteStay each) {
    var strange = new Strange(each.grantId().value());
    var grant = strange.known(register.grant(each.grantId()), "grantId", each.grantId());
    var person = strange.known(register.person(each.personId()), "personId", each.personId());
    var place = strange.known(register.place(each.unitId()), "unitId", each.unitId());
    if (grant != null && !grant.personId().equals(each.personId())) {
      strange.note("personId", each.personId());
    }
    if (strange.reported(unknown)
        || grant == null
        || person == null
        || place == null
        || !first(List.of(each.grantId(), each.unitId(), each.period()))) {
      return;
    }
    boolean committed =
        register.commitments(CommitmentKind.RESPITE, each.grantId().value()).stream()
            .anyMatch(planned -> matches(planned, each.unitId(), each.period(), person.id()));
    boolean published =
        grant.published().stream()
            .anyMatch(
                planned ->
                    planned.unitId().equals(each.unitId())
                        && sameButCut(planned.period(), each.period(), person.id()));
    stays.add(new Stay.Respite(grant, person, place, each.period(), committed, published, false));
  }

  private void read(ShortStayPlacement each) {
    var strange = new Strange(each.shortStayId().value());
    var request =
        strange.known(register.shortStay(each.shortStayId()), "shortStayId", each.shortStayId());
    var place = strange.known(register.place(each.unitId()), "unitId", each.unitId());
    var personId = request == null ? null : request.personId();
    var person =
        personId == null ? null : strange.known(register.person(personId), "personId", personId);
    if (strange.reported(unknown)
        || request == null
        || place == null
        || !first(each.shortStayId())) {
      return;
    }
    boolean committed =
        register.commitments(CommitmentKind.SHORT_STAY, each.shortStayId().value()).stream()
            .anyMatch(planned -> matches(planned, each.unitId(), each.period(), personId));
    stays.add(new Stay.ShortTerm(request, person, place, each.period(), committed));
  }

  private static Predicate<Commitment> has(UnitId unit, LocalDate from) {
    return commitment -> commitment.unitId().equals(unit) && commitment.from().equals(from);
  }

  private boolean matches(
      Commitment planned, UnitId unit, Period period, @Nullable PersonId person) {
    return planned.unitId().equals(unit) && sameButCut(planned.period(), period, person);
  }

  /** Whether what is listed is what was planned, up to the person's own move. */
  private boolean sameButCut(Period planned, Period listed, @Nullable PersonId person) {
    LocalDate end = planned.to();
    if (!planned.from().equals(listed.from())) {
      return false;
    }
    if (end == null || end.equals(listed.to())) {
      return true;
    }
    LocalDate departure = person == null ? null : departures.get(person);
    return departure != null && departure.equals(listed.to()) && departure.isBefore(end);
  }

  private boolean first(Object key) {
    return seen.add(key);
  }

  /** What one entry names that the register does not have. */
  private final class Strange {

    private final String ref;
    private final Map<String, Object> params = new LinkedHashMap<>();

    private Strange(String ref) {
      this.ref = ref;
    }

    private <T> @Nullable T known(@Nullable T found, String key, Object id) {
      if (found == null) {
        note(key, id);
      }
      return found;
    }

    private void couple(Placement each) {
      if (each.coupleId() == null) {
        return;
      }
      var couple = register.couple(each.coupleId());
      if (couple == null || !couple.personIds().contains(each.personId())) {
        note("coupleId", each.coupleId());
      }
    }

    private void note(String key, Object id) {
      params.put(key, id.toString());
    }

    private boolean reported(List<Violation> violations) {
      if (params.isEmpty()) {
        return false;
      }
      violations.add(new Violation("UNKNOWN", List.of(ref), params));
      return true;
    }
  }
}
