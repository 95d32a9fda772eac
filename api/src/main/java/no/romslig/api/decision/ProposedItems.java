package no.romslig.api.decision;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.decision.ProposedItem.Decided;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.run.Runs;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was proposed to persons: the items of the proposal from which people decide now, and all
 * that were decided on. The latter are read as they are stored; no earlier proposal is laid open
 * for them. Works inside of the caller's transaction.
 */
@Component
public class ProposedItems {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Persons persons;
  private final DecidableRuns decidable;
  private final RegisterRuns registerRuns;
  private final Runs runs;
  private final RunShelf shelf;
  private final Decisions decisions;
  private final DecisionItems items;
  private final DecisionBook book;
  private final Claims claims;
  private final WrittenItems written;

  ProposedItems(
      Persons persons,
      DecidableRuns decidable,
      RegisterRuns registerRuns,
      Runs runs,
      RunShelf shelf,
      Decisions decisions,
      DecisionItems items,
      DecisionBook book,
      Claims claims,
      WrittenItems written) {
    this.persons = persons;
    this.decidable = decidable;
    this.registerRuns = registerRuns;
    this.runs = runs;
    this.shelf = shelf;
    this.decisions = decisions;
    this.items = items;
    this.book = book;
    this.claims = claims;
    this.written = written;
  }

  /** Where an item stands. */
  private record Where(UUID run, String key) {}

  /** An item that nobody has touched, and whom it is about. */
  public record Untouched(UUID run, String key, UUID person) {}

  /**
   * What another run's end changes: that run's own items, and those of the run before that nobody
   * can decide on any more.
   */
  public List<Untouched> changedBy(UUID run) {
    if (registerRuns.findById(run).filter(it -> it.kind().isDecidable()).isEmpty()) {
      return List.of();
    }
    var changed = new ArrayList<>(untouched(shelf.look(run)));
    decidable.before(run).map(shelf::open).map(this::untouched).ifPresent(changed::addAll);
    return changed;
  }

  private List<Untouched> untouched(OpenRun run) {
    var decided = Set.copyOf(items.findKeysOf(run.id()));
    var known = personsIn(run);
    var untouched = new ArrayList<Untouched>();
    for (var item : run.items().all()) {
      var person = item.person() == null ? null : known.get(item.person().value());
      if (person != null && !item.isSettled() && !decided.contains(item.key())) {
        untouched.add(new Untouched(run.id(), item.key(), person));
      }
    }
    return untouched;
  }

  /** Those whom items are about and the registers know, by their codes. */
  private Map<String, UUID> personsIn(OpenRun run) {
    var codes =
        run.items().all().stream()
            .flatMap(it -> Optional.ofNullable(it.person()).stream())
            .map(PersonId::value)
            .distinct()
            .toList();
    return persons.findByCodeIn(codes).stream().collect(toMap(Person::code, Person::id));
  }

  /** All about a person: first what was decided on, then what nobody has touched. */
  public List<ProposedItem> of(UUID personId) {
    var person = persons.findById(personId);
    if (person.isEmpty()) {
      return List.of();
    }
    var current = decidable.current().map(shelf::open).orElse(null);
    var decided = decided(items.findByAboutPersonIdOrderById(personId));
    var all = new ArrayList<ProposedItem>();
    decided.forEach((where, some) -> all.add(decided(where, personId, some, current)));
    if (current != null) {
      for (var item : current.items().all()) {
        boolean isOf = item.person() != null && item.person().value().equals(person.get().code());
        if (isOf
            && !item.isSettled()
            && !decided.containsKey(new Where(current.id(), item.key()))) {
          all.add(untouched(current, item, personId, true));
        }
      }
    }
    return all;
  }

  /** One about a person, also of a run that another one has followed since. */
  public Optional<ProposedItem> find(UUID run, String key) {
    if (registerRuns.findById(run).filter(it -> it.kind().isDecidable()).isEmpty()) {
      return Optional.empty();
    }
    var current = decidable.current().filter(run::equals).map(shelf::open).orElse(null);
    var some = items.findOf(run, key);
    if (!some.isEmpty()) {
      return Optional.ofNullable(some.getFirst().about().personId())
          .map(person -> decided(new Where(run, key), person, some, current));
    }
    if (runs.findById(run).filter(it -> it.stepsDone() != null).isEmpty()) {
      return Optional.empty();
    }
    var open = current == null ? shelf.open(run) : current;
    return open.items()
        .find(key)
        .filter(item -> !item.isSettled())
        .flatMap(
            item ->
                Optional.ofNullable(claims.about(item).personId())
                    .map(person -> untouched(open, item, person, current != null)));
  }

  private Map<Where, List<DecisionItem>> decided(List<DecisionItem> some) {
    var runOf = new LinkedHashMap<UUID, UUID>();
    decisions
        .findByIdInOrderById(some.stream().map(DecisionItem::decisionId).distinct().toList())
        .forEach(it -> runOf.put(it.id(), it.basis().runId()));
    var found = new LinkedHashMap<Where, List<DecisionItem>>();
    for (var item : some) {
      var run = Objects.requireNonNull(runOf.get(item.decisionId()));
      found.computeIfAbsent(new Where(run, item.item()), where -> new ArrayList<>()).add(item);
    }
    return found;
  }

  private ProposedItem decided(
      Where where, UUID person, List<DecisionItem> some, @Nullable OpenRun current) {
    var ids = some.stream().map(DecisionItem::decisionId).toList();
    var entries = book.of(decisions.findByIdInOrderById(ids));
    var last = some.getLast();
    var item = JSON.readTree(last.proposed());
    var open = current != null && current.id().equals(where.run()) ? current : null;
    return new ProposedItem(
        where.run(),
        where.key(),
        last.kind(),
        person,
        last.about(),
        written.place(item),
        written.rank(item),
        written.reasons(item, open == null ? Map.of() : open.sentences(where.key())),
        open != null,
        DecisionBook.standing(entries),
        entries.stream()
            .flatMap(
                entry ->
                    some.stream()
                        .filter(it -> it.decisionId().equals(entry.decision().id()))
                        .map(it -> new Decided(entry.decision(), it, entry.events())))
            .toList());
  }

  private ProposedItem untouched(OpenRun run, ProposalItem item, UUID person, boolean isCurrent) {
    var proposed = JSON.readTree(run.written(item));
    return new ProposedItem(
        run.id(),
        item.key(),
        item.kind(),
        person,
        claims.about(item),
        written.place(proposed),
        written.rank(proposed),
        written.reasons(proposed, isCurrent ? run.sentences(item.key()) : Map.of()),
        isCurrent,
        ItemState.Kind.OPEN,
        List.of());
  }
}
