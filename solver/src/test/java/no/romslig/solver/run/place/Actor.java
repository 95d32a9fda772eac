package no.romslig.solver.run.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may be given a lasting place, as the exhaustive search reads docs/problem.md.
 *
 * @param refId what a waiver names
 * @param couple whose companion this is
 */
record Actor(
    int index,
    Person person,
    Kind kind,
    String refId,
    List<CareForm> forms,
    @Nullable Case aCase,
    @Nullable Relocation relocation,
    @Nullable Couple couple) {

  enum Kind {
    RIGHT,
    WAITLIST,
    MANDATORY,
    OFFICE,
    ASKED,
    COMPANION
  }

  static Actor of(int index, Case aCase, Person person) {
    Kind kind = aCase.legalStatus() == LegalStatus.RIGHT ? Kind.RIGHT : Kind.WAITLIST;
    return new Actor(index, person, kind, aCase.id().value(), aCase.careForms(), aCase, null, null);
  }

  static Actor of(int index, Relocation relocation, Person person) {
    Kind kind =
        relocation.mandatory()
            ? Kind.MANDATORY
            : relocation.initiative() == no.romslig.solver.snapshot.Initiative.RESIDENT
                ? Kind.ASKED
                : Kind.OFFICE;
    String id = person.id().value();
    return new Actor(index, person, kind, id, relocation.targetCareForms(), null, relocation, null);
  }

  boolean hasCase() {
    return aCase != null;
  }

  /** Section 4: class, then score or its band, then the longer wait, then id as text. */
  static Comparator<Actor> byRank(RuleSet rules) {
    return Comparator.comparingInt(Actor::needClass)
        .thenComparingInt(actor -> band(actor.score(), rules.scoreBand()))
        .reversed()
        .thenComparing(Actor::since)
        .thenComparing(Actor::refId);
  }

  private static int band(int score, int width) {
    return width == 0 ? score : score / width;
  }

  private int needClass() {
    if (aCase != null) {
      var override = aCase.override();
      return override != null && override.needClass() != null
          ? override.needClass()
          : aCase.needClass();
    }
    return relocation == null ? 0 : relocation.needClass();
  }

  private int score() {
    if (aCase != null) {
      var override = aCase.override();
      return override != null && override.needScore() != null
          ? override.needScore()
          : aCase.needScore();
    }
    return relocation == null ? 0 : relocation.needScore();
  }

  private LocalDate since() {
    if (aCase != null) {
      return aCase.waitingSince();
    }
    return relocation == null ? LocalDate.MAX : relocation.since();
  }
}
