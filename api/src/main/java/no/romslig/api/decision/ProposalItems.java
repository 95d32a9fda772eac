package no.romslig.api.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Everything in a proposal that people decide about, in the proposal's order. */
final class ProposalItems {

  private final Snapshot snapshot;
  private final List<ProposalItem> all = new ArrayList<>();

  private ProposalItems(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  static ProposalItems of(Snapshot snapshot, Proposal proposal) {
    var items = new ProposalItems(snapshot);
    for (int i = 0; i < proposal.placements().size(); i++) {
      items.add("placements-" + i, proposal.placements().get(i));
    }
    for (int i = 0; i < proposal.relocations().size(); i++) {
      items.add("relocations-" + i, proposal.relocations().get(i));
    }
    for (int i = 0; i < proposal.respiteStays().size(); i++) {
      items.add("respiteStays-" + i, proposal.respiteStays().get(i));
    }
    for (int i = 0; i < proposal.shortStayPlacements().size(); i++) {
      items.add("shortStayPlacements-" + i, proposal.shortStayPlacements().get(i));
    }
    for (int i = 0; i < proposal.unplaced().size(); i++) {
      items.add("unplaced-" + i, proposal.unplaced().get(i));
    }
    return items;
  }

  List<ProposalItem> all() {
    return List.copyOf(all);
  }

  Optional<ProposalItem> find(String key) {
    return all.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /** How the person comes to live elsewhere by this proposal, if so. */
  Optional<ProposalItem> moveOf(PersonId person) {
    return all.stream().filter(it -> it.isMove() && person.equals(it.person())).findFirst();
  }

  private void add(String key, Placement it) {
    var file = it.caseId();
    all.add(
        new ProposalItem(
            key,
            file == null ? DecisionItemKind.COMPANION : DecisionItemKind.PLACEMENT,
            file == null ? null : CommitmentKind.PLACEMENT,
            file == null ? it.personId().value() : file.value(),
            it.personId(),
            new Spot(it.unitId(), it.from(), it.to()),
            it.careForm(),
            it.coupleId(),
            it.dependsOn(),
            file != null && isCommitted(CommitmentKind.PLACEMENT, file.value(), null)));
  }

  private void add(String key, ProposedRelocation it) {
    var person = it.personId();
    all.add(
        new ProposalItem(
            key,
            DecisionItemKind.RELOCATION,
            CommitmentKind.RELOCATION,
            person.value(),
            person,
            new Spot(it.toUnitId(), it.on(), null),
            null,
            null,
            List.of(),
            isCommitted(CommitmentKind.RELOCATION, person.value(), null)));
  }

  private void add(String key, RespiteStay it) {
    var spot = new Spot(it.unitId(), it.from(), it.to());
    all.add(
        new ProposalItem(
            key,
            DecisionItemKind.RESPITE,
            CommitmentKind.RESPITE,
            it.grantId().value(),
            it.personId(),
            spot,
            null,
            null,
            List.of(),
            it.published() || isCommitted(CommitmentKind.RESPITE, it.grantId().value(), spot)));
  }

  private void add(String key, ShortStayPlacement it) {
    var about = it.shortStayId().value();
    all.add(
        new ProposalItem(
            key,
            DecisionItemKind.SHORT_STAY,
            CommitmentKind.SHORT_STAY,
            about,
            guest(about),
            new Spot(it.unitId(), it.from(), it.to()),
            null,
            null,
            List.of(),
            isCommitted(CommitmentKind.SHORT_STAY, about, null)));
  }

  /** A companion without a bed, and a cycle without a stay, are not decided about by themselves. */
  private void add(String key, Unplaced it) {
    switch (it.kind()) {
      case CASE -> addUnplaced(key, it, CommitmentKind.PLACEMENT, applicant(it.refId()));
      case RELOCATION -> addUnplaced(key, it, CommitmentKind.RELOCATION, new PersonId(it.refId()));
      case SHORT_STAY -> addUnplaced(key, it, CommitmentKind.SHORT_STAY, guest(it.refId()));
      case COMPANION, RESPITE_CYCLE -> {}
    }
  }

  private void addUnplaced(
      String key, Unplaced it, CommitmentKind gives, @Nullable PersonId person) {
    all.add(
        new ProposalItem(
            key,
            DecisionItemKind.UNPLACED,
            gives,
            it.refId(),
            person,
            null,
            null,
            null,
            List.of(),
            false));
  }

  private @Nullable PersonId applicant(String id) {
    for (var file : snapshot.cases()) {
      if (file.id().value().equals(id)) {
        return file.personId();
      }
    }
    return null;
  }

  private @Nullable PersonId guest(String id) {
    for (var stay : snapshot.shortStays()) {
      if (stay.id().value().equals(id)) {
        return stay.personId();
      }
    }
    return null;
  }

  private boolean isCommitted(CommitmentKind kind, String refId, @Nullable Spot spot) {
    return snapshot.commitments().stream()
        .anyMatch(
            it ->
                it.kind() == kind
                    && it.refId().equals(refId)
                    && (spot == null || it.from().equals(spot.from())));
  }
}
