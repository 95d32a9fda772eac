package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Released;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.PublishedStay;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The stays that are fixed: every commitment, and every published stay that no hard rule makes
 * impossible. What moving in cuts off is released.
 */
final class FixedStays {

  private final Groundwork ground;
  private final List<FixedStay> kept = new ArrayList<>();
  private final List<Released> released = new ArrayList<>();
  private final List<Alert> alerts = new ArrayList<>();

  FixedStays(Snapshot snapshot, Groundwork ground) {
    this.ground = ground;
    keepCommitted(snapshot);
    keepPublished(snapshot);
  }

  private void keepCommitted(Snapshot snapshot) {
    Map<String, RespiteGrant> grants = new LinkedHashMap<>();
    snapshot.respiteGrants().forEach(grant -> grants.put(grant.id().value(), grant));
    Map<String, ShortStay> shortStays = new LinkedHashMap<>();
    snapshot.shortStays().forEach(stay -> shortStays.put(stay.id().value(), stay));
    for (Commitment commitment : snapshot.commitments()) {
      RespiteGrant grant = grants.get(commitment.refId());
      ShortStay stay = shortStays.get(commitment.refId());
      if (commitment.kind() == CommitmentKind.RESPITE && grant != null) {
        Guest guest = Guest.of(ground.person(grant.personId()));
        keep(commitment(commitment, grant, guest, grant.stayNights()));
      } else if (commitment.kind() == CommitmentKind.SHORT_STAY && stay != null) {
        PersonId person = stay.personId();
        Guest guest = person == null ? Guest.unnamed(stay.sex()) : Guest.of(ground.person(person));
        keep(commitment(commitment, null, guest, stay.nights()));
      }
    }
  }

  private static FixedStay commitment(
      Commitment commitment, @Nullable RespiteGrant grant, Guest guest, int nights) {
    LocalDate to = commitment.to();
    return new FixedStay(
        commitment.kind(),
        commitment.refId(),
        grant,
        guest,
        commitment.unitId(),
        commitment.from(),
        to == null ? commitment.from().plusDays(nights) : to,
        false,
        false);
  }

  /** Where two published stays shut each other out, the greater need keeps its stay. */
  private void keepPublished(Snapshot snapshot) {
    List<FixedStay> published = new ArrayList<>();
    for (RespiteGrant grant : snapshot.respiteGrants()) {
      Person person = ground.person(grant.personId());
      for (PublishedStay stay : grant.published()) {
        published.add(
            new FixedStay(
                CommitmentKind.RESPITE,
                grant.id().value(),
                grant,
                Guest.of(person),
                stay.unitId(),
                stay.from(),
                stay.to(),
                true,
                false));
      }
    }
    published.sort(
        Comparator.comparingInt((FixedStay stay) -> -grantOf(stay).needClass())
            .thenComparing(FixedStay::from)
            .thenComparing(FixedStay::refId)
            .thenComparing(FixedStay::unit));
    published.forEach(this::noteNightsThatHaveBeen);
    for (FixedStay stay : published) {
      if (stay.to().isAfter(ground.asOf()) && !isCommitted(stay)) {
        keepOrAlert(stay);
      }
    }
  }

  private void noteNightsThatHaveBeen(FixedStay stay) {
    Period been = Sojourn.before(stay.period(), ground.asOf());
    if (been != null) {
      ground.respite().add(grantOf(stay).personId(), been);
    }
  }

  private void keepOrAlert(FixedStay stay) {
    FixedStay left = stay.before(ground.movesIn(stay.guest().id()));
    String broken = left == null ? null : ground.broken(left, grantOf(left));
    if (broken == null) {
      keep(stay);
    } else {
      Map<String, Object> params = new LinkedHashMap<>();
      params.put("unitId", stay.unit().value());
      params.put("from", stay.from().toString());
      params.put("to", stay.to().toString());
      params.put("rule", broken);
      alerts.add(new Alert("PUBLISHED_STAY_IMPOSSIBLE", stay.refId(), params));
    }
  }

  /** A stay that is both is one stay: committed, and published to the family. */
  private boolean isCommitted(FixedStay stay) {
    FixedStay left = stay.before(ground.movesIn(stay.guest().id()));
    for (int i = 0; i < kept.size(); i++) {
      FixedStay other = kept.get(i);
      if (left != null
          && other.refId().equals(left.refId())
          && other.unit().equals(left.unit())
          && other.period().equals(left.period())) {
        kept.set(i, other.asPublished());
        return true;
      }
    }
    return false;
  }

  private void keep(FixedStay stay) {
    LocalDate movesIn = ground.movesIn(stay.guest().id());
    FixedStay left = stay.before(movesIn);
    if (left == null || left.cut()) {
      LocalDate from = left == null ? stay.from() : left.to();
      released.add(new Released(stay.kind(), stay.refId(), stay.unit(), from, stay.to()));
    }
    if (left != null) {
      kept.add(left);
      ground.hold(left);
    }
  }

  private static RespiteGrant grantOf(FixedStay stay) {
    RespiteGrant grant = stay.grant();
    if (grant == null) {
      throw new IllegalStateException("a published stay without a grant: " + stay.refId());
    }
    return grant;
  }

  List<FixedStay> kept() {
    return kept;
  }

  List<Released> released() {
    return released;
  }

  List<Alert> alerts() {
    return alerts;
  }
}
