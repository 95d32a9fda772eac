package no.romslig.solver.model.stay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;

/** Who is whose partner, and so who may share a room with whom (rule SHARED-ROOM). */
final class Pairs {

  private final Map<PersonId, Set<PersonId>> partners = new HashMap<>();

  Pairs(Snapshot snapshot) {
    for (Couple couple : snapshot.couples()) {
      partners.computeIfAbsent(couple.first(), person -> new HashSet<>()).add(couple.second());
      partners.computeIfAbsent(couple.second(), person -> new HashSet<>()).add(couple.first());
    }
  }

  boolean mayShare(Guest one, Guest other, boolean coupleUnit) {
    boolean bothAccept = one.acceptsSharedRoom() && other.acceptsSharedRoom();
    if (one.id() != null
        && other.id() != null
        && partners.getOrDefault(one.id(), Set.of()).contains(other.id())) {
      return coupleUnit || bothAccept;
    }
    return bothAccept && one.sex() == other.sex();
  }
}
