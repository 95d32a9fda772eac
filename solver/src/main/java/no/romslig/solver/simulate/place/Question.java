package no.romslig.solver.simulate.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Room;
import no.romslig.solver.simulate.town.Tenancy;
import no.romslig.solver.simulate.town.Town;
import no.romslig.solver.simulate.town.TownSnapshot;
import no.romslig.solver.snapshot.Companion;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a planner must be asked about the town of today: the rooms that could come to be taken, and
 * those who could take one of them. Whoever is left out could be placed in no plan, for one of
 * three reasons: no room that stands open or may be vacated suits them; or as many others, alike in
 * all that decides where they may live and higher in rank, are asked about as there are places
 * open; or they may move, and nobody else could take part in it.
 */
final class Question {

  private static final Set<String> OF_DATES = Set.of("OPENING", "CLOSURE", "LOOK-AHEAD");

  private final Town town;
  private final Likenesses likenesses;
  private final BitSet open = new BitSet();
  private final BitSet shared = new BitSet();
  private final BitSet kinds = new BitSet();
  private final List<Citizen> movers = new ArrayList<>();
  private final List<Citizen> seekers = new ArrayList<>();
  private final BitSet rooms = new BitSet();
  private final Set<String> features = new HashSet<>();
  private int places;

  private Question(Town town, Likenesses likenesses) {
    this.town = town;
    this.likenesses = likenesses;
  }

  /** The question of the day; null = nobody could be placed. */
  static @Nullable Question of(Town town, Likenesses likenesses) {
    Question question = new Question(town, likenesses);
    question.findOpenRooms();
    question.findMovers();
    if (question.places == 0 && !anyRanked(question.movers)) {
      return null;
    }
    question.findSeekers();
    if (!anyRanked(question.seekers)) {
      return null;
    }
    question.findRooms();
    question.findFeatures();
    return question;
  }

  /** The part of the town that is asked about. */
  Snapshot snapshot() {
    return TownSnapshot.part(town, rooms, seekers, features);
  }

  /** All that is asked about, save the day: who, with what, and where. */
  Object[] facts() {
    List<Object> facts = new ArrayList<>();
    for (Citizen seeker : seekers) {
      facts.add(seeker.person());
      facts.add(seeker.aCase());
      facts.add(seeker.relocation());
      facts.addAll(seeker.tenancies());
    }
    for (int at = rooms.nextSetBit(0); at >= 0; at = rooms.nextSetBit(at + 1)) {
      facts.add(town.rooms().get(at).unit());
      facts.addAll(town.rooms().get(at).tenancies());
      facts.addAll(town.rooms().get(at).justLeft());
    }
    facts.addAll(town.couples());
    facts.add(town.decided().size());
    facts.add(features.size());
    return facts.toArray();
  }

  /** Whether the same is asked about: the very same records. */
  static boolean areSame(Object[] one, Object[] other) {
    return Arrays.equals(one, other, (a, b) -> a == b ? 0 : 1);
  }

  private void findOpenRooms() {
    boolean datesWaived =
        town.base().waivers().stream().anyMatch(waiver -> OF_DATES.contains(waiver.rule()));
    for (int at = town.nextOpen(0); at >= 0; at = town.nextOpen(at + 1)) {
      Room room = town.rooms().get(at);
      int free = room.open(town.lastStart());
      boolean given =
          free > 0 && (datesWaived || room.mayBeGiven(town.lastStart(), town.horizonEnd()));
      if (given && mayTakeAnother(room)) {
        places += free;
        open.set(at);
        if (free < room.unit().capacity()) {
          shared.set(at);
        } else {
          kinds.set(likenesses.kindOf(room));
        }
      }
    }
  }

  /** Whether whoever stays in the room could share it with anyone. */
  private static boolean mayTakeAnother(Room room) {
    for (Tenancy tenancy : room.tenancies()) {
      Citizen citizen = tenancy.citizen();
      boolean alone = !citizen.person().acceptsSharedRoom() && citizen.couple() == null;
      if (alone && !citizen.isMover() && tenancy.ends() == null) {
        return false;
      }
    }
    return true;
  }

  /** Movers, save those who reach neither an open room nor the home of another who could move. */
  private void findMovers() {
    movers.addAll(town.movers());
    int[] homes = homesByKind();
    while (movers.removeIf(mover -> !reaches(mover, homes))) {
      Arrays.fill(homes, 0);
      count(homes);
    }
    for (int kind = 0; kind < homes.length; kind++) {
      if (homes[kind] > 0) {
        kinds.set(kind);
      }
    }
  }

  private int[] homesByKind() {
    for (Citizen mover : movers) {
      for (Tenancy tenancy : mover.tenancies()) {
        likenesses.kindOf(tenancy.room());
      }
    }
    int[] homes = new int[likenesses.kinds()];
    count(homes);
    return homes;
  }

  private void count(int[] homes) {
    for (Citizen mover : movers) {
      for (Tenancy tenancy : mover.tenancies()) {
        homes[likenesses.kindOf(tenancy.room())]++;
      }
    }
  }

  private boolean reaches(Citizen mover, int[] homes) {
    BitSet reach = likenesses.reachOf(likenesses.likenessOf(mover));
    if (reach.intersects(kinds) || reachesShared(mover, reach)) {
      return true;
    }
    for (int kind = reach.nextSetBit(0); kind >= 0; kind = reach.nextSetBit(kind + 1)) {
      if (kind < homes.length && homes[kind] > ownOf(mover, kind)) {
        return true;
      }
    }
    return false;
  }

  private int ownOf(Citizen mover, int kind) {
    int own = 0;
    for (Tenancy tenancy : mover.tenancies()) {
      own += likenesses.kindOf(tenancy.room()) == kind ? 1 : 0;
    }
    return own;
  }

  private boolean reachesShared(Citizen citizen, BitSet reach) {
    for (int at = shared.nextSetBit(0); at >= 0; at = shared.nextSetBit(at + 1)) {
      Room room = town.rooms().get(at);
      if (reach.get(likenesses.kindOf(room)) && mayShare(citizen, room)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the citizen could share with all who stay: they accept it, or are a couple. */
  private static boolean mayShare(Citizen citizen, Room room) {
    for (Tenancy tenancy : room.tenancies()) {
      Citizen other = tenancy.citizen();
      boolean together =
          (citizen.person().acceptsSharedRoom() && other.person().acceptsSharedRoom())
              || areCouple(citizen, other);
      if (!together && other != citizen && !other.isMover() && tenancy.ends() == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean areCouple(Citizen one, Citizen other) {
    Couple couple = one.couple();
    return couple != null && couple.personIds().contains(other.id());
  }

  private void findSeekers() {
    seekers.addAll(movers);
    Map<Alike, Integer> alike = new HashMap<>();
    for (Citizen citizen : town.waiting()) {
      if (!citizen.isMover()) {
        int likeness = likenesses.likenessOf(citizen);
        BitSet reach = likenesses.reachOf(likeness);
        boolean reaches =
            (reach.intersects(kinds) || reachesShared(citizen, reach)) && mayStart(citizen);
        if (reaches && (citizen.couple() != null || isAmongFirst(citizen, likeness, alike))) {
          seekers.add(citizen);
        }
      }
    }
    for (Couple couple : town.couples()) {
      addPair(couple);
    }
  }

  /** Whether a place of theirs may begin within the look-ahead, as far as it is up to them. */
  private boolean mayStart(Citizen citizen) {
    return likenesses.isWaived(citizen)
        || !Ready.from(citizen, town.rules()).isAfter(town.lastStart());
  }

  private boolean isAmongFirst(Citizen citizen, int likeness, Map<Alike, Integer> alike) {
    return alike.merge(Alike.of(citizen, likeness, town), 1, Integer::sum) <= places;
  }

  /** A couple is asked about whole: whoever comes along, and where the other lives. */
  private void addPair(Couple couple) {
    Citizen first = town.get(couple.first());
    Citizen second = town.get(couple.second());
    boolean asked = seekers.contains(first) || seekers.contains(second);
    if (asked || bringsCompanion(couple, first, second)) {
      for (Citizen each : List.of(first, second)) {
        if (!seekers.contains(each)) {
          seekers.add(each);
        }
      }
    }
  }

  private static boolean bringsCompanion(Couple couple, Citizen first, Citizen second) {
    return couple.guaranteeInvoked()
        && couple.companion() != null
        && (first.home() == null) != (second.home() == null);
  }

  private void findRooms() {
    BitSet reached = new BitSet();
    for (Citizen seeker : seekers) {
      for (Tenancy tenancy : seeker.tenancies()) {
        rooms.set(tenancy.room().index());
      }
      if (seeker.candidate() != null) {
        reached.or(likenesses.reachOf(likenesses.likenessOf(seeker)));
      } else {
        Candidate companion = asCompanion(seeker);
        if (companion != null) {
          reached.or(likenesses.reachOf(likenesses.likenessOf(companion)));
        }
      }
    }
    for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
      Room room = town.rooms().get(at);
      if (room.unit().coupleUnit() || reached.get(likenesses.kindOf(room))) {
        rooms.set(at);
      }
    }
  }

  private static @Nullable Candidate asCompanion(Citizen citizen) {
    Couple couple = citizen.couple();
    Companion companion = couple == null ? null : couple.companion();
    return couple == null || companion == null
        ? null
        : Candidate.companion(couple, companion, citizen.person());
  }

  private void findFeatures() {
    for (Citizen citizen : town.waiting()) {
      features.addAll(citizen.person().requiredFeatures());
    }
    for (Citizen citizen : town.movers()) {
      features.addAll(citizen.person().requiredFeatures());
    }
    for (Couple couple : town.couples()) {
      for (var id : couple.personIds()) {
        features.addAll(Objects.requireNonNull(town.find(id)).person().requiredFeatures());
      }
    }
  }

  private static boolean anyRanked(List<Citizen> citizens) {
    for (Citizen citizen : citizens) {
      if (isRanked(citizen)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the citizen is placed for the own sake, and not only to make room. */
  private static boolean isRanked(Citizen citizen) {
    Relocation relocation = citizen.relocation();
    return citizen.aCase() != null
        || relocation == null
        || relocation.mandatory()
        || relocation.initiative() == Initiative.RESIDENT;
  }
}
