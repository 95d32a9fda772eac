package no.romslig.api.decision;

import java.util.List;
import java.util.UUID;
import no.romslig.data.decision.About;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.GivenPlace;
import org.jspecify.annotations.Nullable;

/**
 * An item of a proposal that is about a person, and what people decided about it.
 *
 * @param key where it stands in the proposal, such as {@code placements-3}
 * @param place what is proposed; missing where nothing is
 * @param rank who among those whom the place suits comes first has 1; missing where nothing is
 *     ranked
 * @param isCurrent whether people decide from its run now
 * @param decided all that was decided about it, in that order
 */
public record ProposedItem(
    UUID run,
    String key,
    DecisionItemKind kind,
    UUID person,
    About about,
    @Nullable GivenPlace place,
    @Nullable Integer rank,
    List<Why> reasons,
    boolean isCurrent,
    ItemState.Kind state,
    List<Decided> decided) {

  public ProposedItem {
    reasons = List.copyOf(reasons);
    decided = List.copyOf(decided);
  }

  /**
   * A reason of the proposal.
   *
   * @param rule the rule that it rests on
   * @param text in bokmål; only of the proposal from which people decide now
   */
  public record Why(String code, String rule, @Nullable String text) {}

  /** A decision about it, and what happened to that. */
  public record Decided(Decision decision, DecisionItem item, List<DecisionEvent> events) {

    public Decided {
      events = List.copyOf(events);
    }

    public DecisionState state() {
      return DecisionState.of(decision, events);
    }
  }
}
