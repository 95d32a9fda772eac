package no.romslig.api.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.Offer;
import no.romslig.data.decision.Offers;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.Units;
import org.springframework.stereotype.Component;

/** Makes what is told of decisions. Works inside of the caller's transaction. */
@Component
class DecisionViews {

  private final Units units;
  private final Offers offers;
  private final ToldDecisions told;

  DecisionViews(Units units, Offers offers, ToldDecisions told) {
    this.units = units;
    this.offers = offers;
    this.told = told;
  }

  DecisionView of(SignedIn user, DecisionBook.Entry entry) {
    var decision = entry.decision();
    var basis = decision.basis();
    var sent = offers.findByDecisionIdOrderById(decision.id());
    return new DecisionView(
        decision.id(),
        entry.state(),
        entry.version(),
        decision.verb(),
        decision.reasonCode(),
        decision.reason(),
        decision.priceId(),
        decision.decidedBy(),
        decision.decidedOn(),
        decision.needsSecondPerson(),
        new DecisionView.Basis(
            basis.runId(),
            basis.snapshotHash(),
            basis.proposalHash(),
            basis.ruleSetId(),
            basis.ruleSetVersion(),
            basis.seed()),
        entry.items().stream().map(this::item).toList(),
        entry.events().stream()
            .map(
                it ->
                    new DecisionView.Event(
                        it.kind(), it.happenedOn(), it.actedBy(), it.reason(), it.ground()))
            .toList(),
        commands(user, entry, sent),
        links(entry, sent));
  }

  private DecisionView.Item item(DecisionItem item) {
    var place = item.place();
    return place == null
        ? new DecisionView.Item(item.item(), item.kind(), null, null, null)
        : new DecisionView.Item(
            item.item(),
            item.kind(),
            units.findById(place.unitId()).map(Unit::code).orElse(null),
            place.starts(),
            place.ends());
  }

  private List<String> commands(SignedIn user, DecisionBook.Entry entry, List<Offer> sent) {
    var commands = new ArrayList<String>();
    var isOwn = Objects.equals(entry.decision().decidedBy(), user.subject());
    if (entry.state() == DecisionState.AWAITING_APPROVAL && user.isAny(Role.APPROVER) && !isOwn) {
      commands.add("approve");
      commands.add("send-back");
    }
    if (entry.state() == DecisionState.IN_FORCE
        && user.isAny(Role.APPROVER)
        && told.isTold(entry.decision().id())) {
      commands.add("repeal");
    }
    if (user.isAny(Role.CASEWORKER)) {
      switch (entry.state()) {
        case IN_FORCE -> {
          if (sent.isEmpty() && entry.items().stream().anyMatch(OfferDesk::isOffered)) {
            commands.add("offer");
          }
          commands.add("move-in");
          if (!told.isTold(entry.decision().id())) {
            commands.add("take-back");
          }
        }
        case AWAITING_APPROVAL -> commands.add("take-back");
        case NOTHING_GIVEN, CARRIED_OUT, SENT_BACK, DECLINED, TAKEN_BACK -> {}
      }
    }
    return commands;
  }

  private static Map<String, String> links(DecisionBook.Entry entry, List<Offer> sent) {
    var decision = entry.decision();
    var links = new LinkedHashMap<String, String>();
    links.put("self", Links.decision(decision.id()));
    links.put("run", Links.run(decision.basis().runId()));
    links.put("replay", "/api/v1/runs/" + decision.basis().runId() + "/replay");
    if (decision.priceId() != null) {
      links.put("price", Links.price(decision.priceId()));
    }
    for (int i = 0; i < sent.size(); i++) {
      links.put(i == 0 ? "offer" : "offer" + (i + 1), Links.offer(sent.get(i).id()));
    }
    return links;
  }
}
