package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.audit.rule.Suitability;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Suitability for many applicants and units: units alike in every respect are asked about once. */
final class Fit {

  private final Register register;
  private final Suitability suitability;
  private final int[] kindOf;
  private final List<Place> examples = new ArrayList<>();
  private final List<BitSet> members = new ArrayList<>();
  private final Map<List<Object>, Answers> answers = new HashMap<>();

  Fit(Register register) {
    this.register = register;
    this.suitability = new Suitability(register);
    this.kindOf = new int[register.places().size()];
    var kinds = new HashMap<Kind, Integer>();
    for (var place : register.places()) {
      kindOf[place.index()] =
          kinds.computeIfAbsent(
              Kind.of(place),
              key -> {
                examples.add(place);
                members.add(new BitSet());
                return examples.size() - 1;
              });
      members.get(kindOf[place.index()]).set(place.index());
    }
  }

  /** Everything about a unit that its suitability can depend on, but its id. */
  private record Kind(
      CareForm form,
      Set<CareForm> alsoUsableFor,
      Set<String> features,
      Set<String> reservedFor,
      boolean equivalent,
      boolean external,
      Optional<LocalDate> opens,
      Optional<LocalDate> closes,
      List<Closure> closures) {

    static Kind of(Place place) {
      var unit = place.unit();
      return new Kind(
          unit.careForm(),
          unit.alsoUsableFor(),
          unit.features(),
          unit.reservedFor(),
          unit.nursingHomeEquivalent(),
          place.external(),
          Optional.ofNullable(unit.availableFrom()),
          Optional.ofNullable(unit.availableTo()),
          unit.closures());
    }
  }

  /** The first day from which the unit suits, whoever is in it; missing where it never does. */
  @Nullable LocalDate earliest(Applicant applicant, Place place) {
    return of(applicant).earliest(place);
  }

  /** The answers for one applicant. */
  Answers of(Applicant applicant) {
    return answers.computeIfAbsent(key(applicant), key -> new Answers(applicant));
  }

  /**
   * Tells applicants apart: everything else about an application is the same wherever it is met.
   */
  static List<Object> key(Applicant applicant) {
    return List.of(applicant.kind(), applicant.ref(), Optional.ofNullable(applicant.partnerUnit()));
  }

  /** When each unit suits one applicant. */
  final class Answers {

    private final Applicant applicant;
    private final Applicant anywhere;
    private final List<@Nullable Optional<LocalDate>> byKind;

    private Answers(Applicant applicant) {
      this.applicant = applicant;
      this.anywhere = applicant.anywhere();
      this.byKind =
          new ArrayList<>(
              Collections.<@Nullable Optional<LocalDate>>nCopies(examples.size(), null));
    }

    @Nullable LocalDate earliest(Place place) {
      if (isBarred(applicant.declined().contains(place.id()), "DECLINED")
          || isBarred(applicant.homes().contains(place.id()), "LT-13")) {
        return null;
      }
      if (place.id().equals(applicant.partnerUnit())) {
        return suitability.earliest(applicant, place, register.asOf());
      }
      return earliest(kindOf[place.index()]);
    }

    /** All units that suit on some day, whoever is in them. */
    BitSet units() {
      var units = new BitSet();
      for (int kind = 0; kind < examples.size(); kind++) {
        if (earliest(kind) != null) {
          units.or(members.get(kind));
        }
      }
      Stream.of(applicant.declined(), applicant.homes(), partnerUnit())
          .flatMap(Set::stream)
          .map(register::place)
          .filter(Objects::nonNull)
          .forEach(place -> units.set(place.index(), earliest(place) != null));
      return units;
    }

    private Set<UnitId> partnerUnit() {
      var unit = applicant.partnerUnit();
      return unit == null ? Set.of() : Set.of(unit);
    }

    private @Nullable LocalDate earliest(int kind) {
      var date = byKind.get(kind);
      if (date == null) {
        date =
            Optional.ofNullable(
                suitability.earliest(anywhere, examples.get(kind), register.asOf()));
        byKind.set(kind, date);
      }
      return date.orElse(null);
    }

    private boolean isBarred(boolean concerned, String rule) {
      return concerned && !register.waived(rule, applicant.waiverRef());
    }
  }

  boolean suits(Applicant applicant, Place place, LocalDate from) {
    return suitability.suits(applicant, place, from);
  }

  /** The first day on or after the given one from which the unit suits. */
  @Nullable LocalDate earliest(Applicant applicant, Place place, LocalDate notBefore) {
    return suitability.earliest(applicant, place, notBefore);
  }

  /** The last day up to the given one from which the unit suits. */
  @Nullable LocalDate latest(Applicant applicant, Place place, LocalDate notAfter) {
    return suitability.latest(applicant, place, notAfter);
  }
}
