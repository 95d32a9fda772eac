package no.romslig.solver.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One room or dwelling.
 *
 * @param careForm the form that it is meant for; a lasting place is only given in a unit of the
 *     granted form
 * @param alsoUsableFor further care forms for a time that it may serve
 * @param capacity 1 or 2 persons
 * @param coupleUnit two who are a couple may share it; otherwise it holds one, or two as any shared
 *     room
 * @param features what it offers, such as {@code WHEELCHAIR}
 * @param reservedFor where not empty, only persons who require one of these may be proposed here
 * @param nursingHomeEquivalent an {@code HDO} that meets the test of pasient- og
 *     brukerrettighetsloven § 2-1 e
 * @param availableFrom opening date, if any
 * @param availableTo closing date, if any: the first night without it
 * @param closures nights on which no one is proposed here
 */
public record Unit(
    UnitId id,
    String name,
    CareForm careForm,
    Set<CareForm> alsoUsableFor,
    int capacity,
    boolean coupleUnit,
    Set<String> features,
    Set<String> reservedFor,
    boolean nursingHomeEquivalent,
    @Nullable LocalDate availableFrom,
    @Nullable LocalDate availableTo,
    List<Closure> closures) {

  public Unit {
    alsoUsableFor = Lists.orEmpty(alsoUsableFor);
    features = Lists.orEmpty(features);
    reservedFor = Lists.orEmpty(reservedFor);
    closures = Lists.orEmpty(closures);
  }

  /** Whether the unit may serve a stay of this form: its own, or one that it is also usable for. */
  public boolean serves(CareForm form) {
    return careForm == form || alsoUsableFor.contains(form);
  }
}
