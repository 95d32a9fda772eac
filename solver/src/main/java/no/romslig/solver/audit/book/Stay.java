package no.romslig.solver.audit.book;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShortStay;
import org.jspecify.annotations.Nullable;

/** A stay for a time that the proposal lists. */
public sealed interface Stay {

  /** The grant's or short stay's id. */
  String ref();

  Place place();

  Period period();

  /** A person has already decided exactly this. */
  boolean committed();

  /** Missing where the patient is not named. */
  @Nullable Person person();

  /** What the grant or decision gives. */
  List<CareForm> forms();

  List<Assessment> assessments();

  Set<String> requiredFeatures();

  Sex sex();

  default boolean acceptsSharing() {
    Person person = person();
    return person != null && person.acceptsSharedRoom();
  }

  /**
   * What is judged on the day of the run: of a published stay that has begun, the nights to come.
   */
  default Stay toCome(LocalDate asOf) {
    return this;
  }

  default @Nullable PersonId personId() {
    Person person = person();
    return person == null ? null : person.id();
  }

  /**
   * Respite.
   *
   * @param published whether the snapshot says that the family has been told
   * @param begun whether these are the nights to come of a stay that has begun
   */
  record Respite(
      RespiteGrant grant,
      Person person,
      Place place,
      Period period,
      boolean committed,
      boolean published,
      boolean begun)
      implements Stay {

    @Override
    public Respite toCome(LocalDate asOf) {
      LocalDate to = period.to();
      boolean runs = period.from().isBefore(asOf) && (to == null || to.isAfter(asOf));
      return published && !committed && runs
          ? new Respite(grant, person, place, new Period(asOf, to), false, true, true)
          : this;
    }

    @Override
    public String ref() {
      return grant.id().value();
    }

    @Override
    public List<CareForm> forms() {
      return grant.careForms();
    }

    @Override
    public List<Assessment> assessments() {
      return grant.assessments();
    }

    @Override
    public Set<String> requiredFeatures() {
      return person.requiredFeatures();
    }

    @Override
    public Sex sex() {
      return person.sex();
    }
  }

  /** A short stay. */
  record ShortTerm(
      ShortStay request, @Nullable Person person, Place place, Period period, boolean committed)
      implements Stay {

    @Override
    public String ref() {
      return request.id().value();
    }

    @Override
    public List<CareForm> forms() {
      return List.of(request.careForm());
    }

    @Override
    public List<Assessment> assessments() {
      return request.assessments();
    }

    @Override
    public Set<String> requiredFeatures() {
      var features = new LinkedHashSet<>(request.requiredFeatures());
      if (person != null) {
        features.addAll(person.requiredFeatures());
      }
      return features;
    }

    @Override
    public Sex sex() {
      return person == null ? request.sex() : person.sex();
    }
  }
}
