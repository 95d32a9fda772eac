package no.romslig.api.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.data.decision.Verb;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.waiting.Relocations;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CommitmentKind;
import org.springframework.stereotype.Component;

/** Makes what is told of items. Works inside of the caller's transaction. */
@Component
class ItemViews {

  private final RunShelf shelf;
  private final DecidableRuns runs;
  private final DecisionBook book;
  private final Relocations relocations;
  private final Persons persons;

  ItemViews(
      RunShelf shelf,
      DecidableRuns runs,
      DecisionBook book,
      Relocations relocations,
      Persons persons) {
    this.shelf = shelf;
    this.runs = runs;
    this.book = book;
    this.relocations = relocations;
    this.persons = persons;
  }

  /** All items of the run's proposal. */
  List<ItemView> all(SignedIn user, UUID runId) {
    runs.mustBeOwn(runId);
    var run = shelf.open(runId);
    var states = book.states(runId);
    var may = user.isAny(Role.CASEWORKER) && runs.isDecidable(runId);
    var unheard = unheard(run.rules());
    return run.items().all().stream().map(it -> view(run, it, states, may, unheard)).toList();
  }

  ItemView one(SignedIn user, UUID runId, String key) {
    return all(user, runId).stream()
        .filter(it -> it.key().equals(key))
        .findFirst()
        .orElseThrow(() -> Refusals.noSuch("item"));
  }

  private static ItemView view(
      OpenRun run,
      ProposalItem item,
      Map<String, ItemState> states,
      boolean may,
      Map<String, List<String>> unheard) {
    var state =
        item.isSettled() ? ItemState.SETTLED : states.getOrDefault(item.key(), ItemState.UNTOUCHED);
    var together = run.together().with(item);
    var blocked =
        together.stream().flatMap(it -> missing(it, unheard).stream()).distinct().toList();
    var links = new LinkedHashMap<String, String>();
    links.put("self", Links.item(run.id(), item.key()));
    links.put("run", Links.run(run.id()));
    if (state.decision() != null) {
      links.put("decision", Links.decision(state.decision()));
    }
    return new ItemView(
        item.key(),
        item.kind(),
        item.refId(),
        item.person() == null ? null : item.person().value(),
        run.written(item),
        state.kind(),
        state.version(),
        together.stream().map(ProposalItem::key).toList(),
        blocked,
        may && state.kind().isOpen()
            ? commands(item, !blocked.isEmpty(), !missing(item, unheard).isEmpty())
            : List.of(),
        links);
  }

  /** What keeps this one from moving: a choice concerns it alone. */
  private static List<String> missing(ProposalItem item, Map<String, List<String>> unheard) {
    return item.gives() == CommitmentKind.RELOCATION
        ? unheard.getOrDefault(item.refId(), List.of())
        : List.of();
  }

  private static List<String> commands(ProposalItem item, boolean isBlocked, boolean isUnheard) {
    var commands = new ArrayList<String>();
    for (var verb : Commands.of(item)) {
      if (!(isBlocked && verb == Verb.ACCEPT) && !(isUnheard && verb == Verb.CHOOSE)) {
        commands.add(verb.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
    }
    return commands;
  }

  /** By the code of who would move: the rules that stand in the way now. */
  private Map<String, List<String>> unheard(RuleSet rules) {
    var unheard = new LinkedHashMap<String, List<String>>();
    for (var each : relocations.findByClosedOnNullOrderById()) {
      var facts = each.facts();
      var missing =
          Hearing.missing(rules.move(), facts.heard(), facts.agrees(), facts.newDecision());
      if (!missing.isEmpty()) {
        persons
            .findById(each.personId())
            .map(Person::code)
            .ifPresent(it -> unheard.put(it, missing));
      }
    }
    return unheard;
  }
}
