package no.romslig.solver.explain.reason;

import java.util.Map;
import no.romslig.solver.explain.fact.RecordCodes;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.proposal.Reason;

/**
 * One <i>begrunnelse</i>, as facts. The code of the document is the record's name, the values are
 * its components.
 */
public sealed interface Ground
    permits NeedGround,
        SuitabilityGround,
        WishGround,
        CoupleGround,
        DateGround,
        MoveGround,
        WaitingGround,
        StayGround,
        ChangeGround {

  /** The rule that it rests on. */
  RuleId rule();

  /** The stable code of the document. */
  default String code() {
    return RecordCodes.codeOf(getClass());
  }

  /** The values of the document. */
  default Map<String, Object> params() {
    Map<String, Object> params = RecordCodes.values(this);
    params.remove("rule");
    return params;
  }

  /** The reason as the proposal carries it. */
  default Reason toReason() {
    return new Reason(code(), params(), rule().value());
  }
}
