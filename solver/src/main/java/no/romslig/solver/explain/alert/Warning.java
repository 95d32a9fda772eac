package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.MoveGate;
import no.romslig.solver.explain.fact.RecordCodes;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A <i>varsel</i>: something that a person must look at. The first component of each record is what
 * the alert is about; {@code docs/alerts.md} says what each means and what to do.
 */
public sealed interface Warning {

  Severity severity();

  /** The rule that the alert rests on. */
  RuleId rule();

  /** The alert's stable code. */
  default String code() {
    return RecordCodes.codeOf(getClass());
  }

  /** The id of what the alert is about: a case, person, grant, short stay, couple or unit. */
  default String refId() {
    return String.valueOf(RecordCodes.values(this).values().iterator().next());
  }

  /** The alert as the proposal carries it: the rule first, then the values. */
  default Alert toAlert() {
    Map<String, Object> params = new LinkedHashMap<>();
    params.put("rule", rule().value());
    Map<String, Object> values = RecordCodes.values(this);
    values.remove(RecordCodes.firstComponent(getClass()));
    params.putAll(values);
    return new Alert(code(), refId(), params);
  }

  /** Nobody has recorded a safe service for someone who waits. */
  record NoInterimService(CaseId caseId, LegalStatus legalStatus) implements Warning {

    @Override
    public Severity severity() {
      return legalStatus == LegalStatus.RIGHT ? Severity.UNSAFE : Severity.RIGHT_UNMET;
    }

    @Override
    public RuleId rule() {
      return new RuleId(legalStatus == LegalStatus.RIGHT ? "LT-01" : "VL-02");
    }
  }

  /** Someone with a right to a place gets none in this proposal. */
  record RightWithoutPlace(CaseId caseId, boolean interimService) implements Warning {

    @Override
    public Severity severity() {
      return Severity.RIGHT_UNMET;
    }

    @Override
    public RuleId rule() {
      return new RuleId("LT-01");
    }
  }

  /** A hospital has declared someone ready to leave, and no short stay could be found. */
  record HospitalReadyWithoutStay(ShortStayId shortStayId, LocalDate since) implements Warning {

    @Override
    public Severity severity() {
      return Severity.RIGHT_UNMET;
    }

    @Override
    public RuleId rule() {
      return new RuleId("TO-08");
    }
  }

  /** A stay that the family has been told of breaks a hard rule and is left out. */
  record PublishedStayImpossible(
      GrantId grantId,
      RuleId rule,
      @Nullable UnitId unitId,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements Warning {

    public PublishedStayImpossible {
      rule = Objects.requireNonNullElse(rule, new RuleId("AF-04"));
    }

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }
  }

  /**
   * A breach that lies in what already is. The run goes on, and adds nobody to it.
   *
   * @param about the unit, person, grant, case or short stay that it shows in
   * @param unitId where, if it is about a unit
   * @param personIds whom it touches
   * @param from the first night of the breach, or of what breaks the rule
   * @param nights how many nights there are, where the rule counts nights
   * @param limit how many there may be
   */
  record StandingBreach(
      String about,
      BreachKind kind,
      RuleId rule,
      @Nullable UnitId unitId,
      List<PersonId> personIds,
      LocalDate from,
      @Nullable Integer nights,
      @Nullable Integer limit)
      implements Warning {

    public StandingBreach {
      personIds = List.copyOf(personIds);
    }

    @Override
    public Severity severity() {
      return Severity.BREACH;
    }
  }

  /** A unit closes, for good or for a time, while someone lives there or is proposed there. */
  record UnitClosesWithResident(
      UnitId unitId, LocalDate on, @Nullable LocalDate reopens, List<PersonId> personIds)
      implements Warning {

    public UnitClosesWithResident {
      personIds = List.copyOf(personIds);
    }

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }

    @Override
    public RuleId rule() {
      return new RuleId("LT-13");
    }
  }

  /** A proposed move that may not be carried out yet, and the cases that wait for it. */
  record HearingMissing(PersonId personId, MoveGate missing, List<CaseId> waiting)
      implements Warning {

    public HearingMissing {
      waiting = List.copyOf(waiting);
    }

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }

    @Override
    public RuleId rule() {
      return new RuleId(missing == MoveGate.HEARING ? "FL-02" : "FL-04");
    }
  }

  /** A couple has invoked the guarantee and does not get to live together in this proposal. */
  record CoupleApart(CoupleId coupleId, List<CaseId> caseIds) implements Warning {

    public CoupleApart {
      caseIds = List.copyOf(caseIds);
    }

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }

    @Override
    public RuleId rule() {
      return new RuleId("SB-01");
    }
  }

  /** The partner who would come along has no recorded need for care, which the rules demand. */
  record CompanionWithoutNeed(CoupleId coupleId, PersonId personId) implements Warning {

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }

    @Override
    public RuleId rule() {
      return new RuleId("SB-04");
    }
  }

  /** Assessed facts that the rule set demands are not recorded. */
  record AssessmentMissing(String about, ApplicationKind kind, List<RuleId> missing)
      implements Warning {

    public AssessmentMissing {
      missing = List.copyOf(missing);
    }

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }

    @Override
    public RuleId rule() {
      return missing.getFirst();
    }
  }

  /**
   * No unit of a care form that is granted has what is required, so that nobody can ever be placed.
   *
   * @param features those that no such unit has; where each is had by some, all that are required
   *     together
   */
  record NoUnitWithFeatures(String about, ApplicationKind kind, List<Feature> features)
      implements Warning {

    public NoUnitWithFeatures {
      features = List.copyOf(features);
    }

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }

    @Override
    public RuleId rule() {
      return new RuleId("FEATURE");
    }
  }

  /** A respite grant for someone who lives in an institution: it gives no stays. */
  record RespiteForResident(GrantId grantId, CareForm livesIn) implements Warning {

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }

    @Override
    public RuleId rule() {
      return new RuleId("AV-05");
    }
  }

  /** A short stay ends before its person has anywhere lasting to go. */
  record InterimStayEnds(CaseId caseId, LocalDate on) implements Warning {

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }

    @Override
    public RuleId rule() {
      return new RuleId("VL-02");
    }
  }

  /** A person turns 18 in the planned period and may from then not be proposed a CHILD_HOME. */
  record ChildTurns18(PersonId personId, LocalDate on) implements Warning {

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }

    @Override
    public RuleId rule() {
      return new RuleId("AGE");
    }
  }

  /** A respite grant ends in the planned period; {@code on} is the first night without it. */
  record GrantEnds(GrantId grantId, LocalDate on) implements Warning {

    @Override
    public Severity severity() {
      return Severity.NOTICE;
    }

    @Override
    public RuleId rule() {
      return new RuleId("GEN-15");
    }
  }

  /**
   * More than 60 nights of short stay in one calendar year: the charge becomes that of a long stay.
   *
   * @param nights recorded and planned nights of the year
   * @param on the first night beyond the sixtieth, where it lies in the plan
   */
  record ShortTerm60Nights(PersonId personId, int year, int nights, @Nullable LocalDate on)
      implements Warning {

    @Override
    public Severity severity() {
      return Severity.NOTICE;
    }

    @Override
    public RuleId rule() {
      return new RuleId("TO-12");
    }
  }

  /** A grant at the most that the rule set allows: a lasting place should be considered. */
  record RespiteAtMaximum(GrantId grantId, int stayNights, int cycleNights) implements Warning {

    @Override
    public Severity severity() {
      return Severity.NOTICE;
    }

    @Override
    public RuleId rule() {
      return new RuleId("AV-03");
    }
  }

  /**
   * A grant gives more than the rule set allows, and nobody has made an exception.
   *
   * @param rule AV-01 where one stay is too long, AV-02 where the pattern holds too many nights
   * @param allowed nights at a time, or in the window
   * @param window days; missing for AV-01
   */
  record GrantExceedsRules(
      GrantId grantId,
      RuleId rule,
      int stayNights,
      int cycleNights,
      int allowed,
      @Nullable Integer window)
      implements Warning {

    @Override
    public Severity severity() {
      return Severity.ACTION;
    }
  }

  /** A named person's exception has been used. */
  record WaiverUsed(String about, ApplicationKind kind, RuleId rule, LocalDate on)
      implements Warning {

    @Override
    public Severity severity() {
      return Severity.NOTICE;
    }
  }

  /**
   * Nothing but the case number separates these: need and waiting time are the same.
   *
   * @param about the case, or the person of a relocation
   * @param with the others
   */
  record Tie(String about, ApplicationKind kind, List<String> with) implements Warning {

    public Tie {
      with = List.copyOf(with);
    }

    @Override
    public Severity severity() {
      return Severity.NOTICE;
    }

    @Override
    public RuleId rule() {
      return new RuleId("VL-03");
    }
  }
}
