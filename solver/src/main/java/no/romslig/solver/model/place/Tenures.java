package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Who is where, once the commitments to lasting places are carried out. */
public final class Tenures {

  private final Map<UnitId, List<Tenure>> byUnit = new LinkedHashMap<>();
  private final Map<PersonId, List<Tenure>> byPerson = new LinkedHashMap<>();

  private record Home(PersonId person, UnitId unit) {}

  private Tenures() {}

  public static Tenures of(Snapshot snapshot, Places places) {
    Map<CaseId, PersonId> applicants = new HashMap<>();
    for (Case aCase : snapshot.cases()) {
      applicants.put(aCase.id(), aCase.personId());
    }
    Tenures tenures = new Tenures();
    Map<PersonId, LocalDate> movesOn = new HashMap<>();
    Set<Home> committedUnits = new HashSet<>();
    for (Commitment commitment : snapshot.commitments()) {
      PersonId person = mover(commitment, applicants);
      if (person == null) {
        continue;
      }
      committedUnits.add(new Home(person, commitment.unitId()));
      movesOn.merge(person, commitment.from(), (a, b) -> a.isBefore(b) ? a : b);
      if (!isCarriedOut(commitment, person, snapshot)) {
        tenures.add(
            new Tenure(
                person,
                commitment.unitId(),
                commitment.from(),
                commitment.to(),
                places.get(commitment.unitId()).unit().careForm(),
                true));
      }
    }
    for (Occupancy occupancy : snapshot.occupancies()) {
      LocalDate moves = movesOn.get(occupancy.personId());
      LocalDate to = occupancy.to();
      if (moves != null
          && !committedUnits.contains(new Home(occupancy.personId(), occupancy.unitId()))
          && (to == null || moves.isBefore(to))) {
        to = moves;
      }
      if (to == null || occupancy.from().isBefore(to)) {
        tenures.add(
            new Tenure(
                occupancy.personId(),
                occupancy.unitId(),
                occupancy.from(),
                to,
                occupancy.careForm(),
                false));
      }
    }
    return tenures;
  }

  /** A commitment whose person has moved in to stay says nothing more than the occupancy. */
  private static boolean isCarriedOut(Commitment commitment, PersonId person, Snapshot snapshot) {
    return snapshot.occupancies().stream()
        .anyMatch(
            occupancy ->
                occupancy.personId().equals(person)
                    && occupancy.unitId().equals(commitment.unitId())
                    && occupancy.careForm().isLasting()
                    && occupancy.period().overlaps(commitment.period())
                    && lastsAsLong(occupancy.to(), commitment.to()));
  }

  private static boolean lastsAsLong(@Nullable LocalDate end, @Nullable LocalDate wanted) {
    return end == null || (wanted != null && !end.isBefore(wanted));
  }

  /** The person that a commitment gives a lasting place; null for one to a stay. */
  private static @Nullable PersonId mover(Commitment commitment, Map<CaseId, PersonId> applicants) {
    return switch (commitment.kind()) {
      case PLACEMENT -> applicants.get(new CaseId(commitment.refId()));
      case RELOCATION -> new PersonId(commitment.refId());
      case RESPITE, SHORT_STAY -> null;
    };
  }

  static boolean isLasting(CommitmentKind kind) {
    return kind == CommitmentKind.PLACEMENT || kind == CommitmentKind.RELOCATION;
  }

  private void add(Tenure tenure) {
    byUnit.computeIfAbsent(tenure.unit(), unit -> new ArrayList<>()).add(tenure);
    byPerson.computeIfAbsent(tenure.person(), person -> new ArrayList<>()).add(tenure);
  }

  public List<Tenure> in(UnitId unit) {
    return byUnit.getOrDefault(unit, List.of());
  }

  public List<Tenure> of(PersonId person) {
    return byPerson.getOrDefault(person, List.of());
  }
}
