package no.romslig.api.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Decides;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.waiting.Relocation;
import no.romslig.data.waiting.Relocations;
import no.romslig.data.waiting.course.CaseRuleSource;
import no.romslig.solver.rules.RuleSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks once more before residents move whether they were heard, by what the registers and the rule
 * set say on that day: whoever says no after the decision has said no (FL-02, FL-04). Works inside
 * of the caller's transaction.
 */
@Component
class HeardMoves {

  private final Bookings bookings;
  private final Relocations relocations;
  private final Persons persons;
  private final CaseRuleSource rules;

  HeardMoves(Bookings bookings, Relocations relocations, Persons persons, CaseRuleSource rules) {
    this.bookings = bookings;
    this.relocations = relocations;
    this.persons = persons;
    this.rules = rules;
  }

  /**
   * @throws no.romslig.api.problem.ApiProblem where a move was not heard, lacks its new decision,
   *     or is not asked for any more
   */
  void mustBeHeard(List<DecisionItem> items) {
    var moving = items.stream().map(this::mover).filter(Objects::nonNull).toList();
    if (moving.isEmpty()) {
      return;
    }
    var open = relocations.findByClosedOnNullOrderById();
    var gone = new ArrayList<Facts.Moved>();
    var missing = new ArrayList<String>();
    for (var person : moving) {
      open.stream()
          .filter(it -> it.personId().equals(person))
          .findFirst()
          .ifPresentOrElse(
              it -> missing.addAll(missing(it)),
              () -> gone.add(new Facts.Moved("relocation", code(person), true)));
    }
    if (!missing.isEmpty()) {
      throw Refusals.notExecutable(missing.stream().distinct().toList());
    }
    if (!gone.isEmpty()) {
      throw Refusals.worldMoved(gone);
    }
  }

  private List<String> missing(Relocation relocation) {
    var now = rules.current();
    var facts = relocation.facts();
    return Hearing.missing(
        new RuleSet.MoveRules(now.requireHearing(), now.newDecisionOnDisagreement()),
        facts.heard(),
        facts.agrees(),
        facts.newDecision());
  }

  private @Nullable UUID mover(DecisionItem item) {
    var id = item.bookingId();
    var place = id == null ? null : bookings.findById(id).orElse(null);
    return place instanceof Commitment home && home.decides() == Decides.RELOCATION
        ? home.personId()
        : null;
  }

  private String code(UUID person) {
    return persons.findById(person).map(Person::code).orElse("");
  }
}
