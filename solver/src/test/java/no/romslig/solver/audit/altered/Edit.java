package no.romslig.solver.audit.altered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.romslig.solver.audit.Change;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Released;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.proposal.Witness.Restriction;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.UnitId;

/** Changes one entry of a proposal. */
final class Edit {

  private Edit() {}

  static void placement(Draft draft, String caseId, UnaryOperator<Placement> change) {
    draft.placements.replaceAll(
        each -> new CaseId(caseId).equals(each.caseId()) ? change.apply(each) : each);
  }

  /** Proposes another unit, in that unit's own form. */
  static void toUnit(Draft draft, String caseId, String unit) {
    placement(draft, caseId, each -> Change.form(Change.unit(each, unit), draft.formOf(unit)));
  }

  static void drop(Draft draft, String caseId) {
    draft.placements.removeIf(each -> new CaseId(caseId).equals(each.caseId()));
  }

  static void dropUnplaced(Draft draft, String ref) {
    draft.unplaced.removeIf(each -> each.refId().equals(ref));
  }

  static void respite(Draft draft, String grant, UnaryOperator<RespiteStay> change) {
    draft.respite.replaceAll(
        each -> each.grantId().value().equals(grant) ? change.apply(each) : each);
  }

  static RespiteStay moved(RespiteStay old, int days) {
    return nights(old, old.from().plusDays(days), old.to().plusDays(days));
  }

  static RespiteStay nights(RespiteStay old, LocalDate from, LocalDate to) {
    return new RespiteStay(old.grantId(), old.personId(), old.unitId(), from, to, old.published());
  }

  static RespiteStay inUnit(RespiteStay old, String unit) {
    return new RespiteStay(
        old.grantId(), old.personId(), new UnitId(unit), old.from(), old.to(), old.published());
  }

  static void shortStay(Draft draft, String id, UnaryOperator<ShortStayPlacement> change) {
    draft.shortStays.replaceAll(
        each -> each.shortStayId().value().equals(id) ? change.apply(each) : each);
  }

  static ShortStayPlacement moved(ShortStayPlacement old, int days) {
    return new ShortStayPlacement(
        old.shortStayId(), old.unitId(), old.from().plusDays(days), old.to().plusDays(days));
  }

  static ShortStayPlacement inUnit(ShortStayPlacement old, String unit) {
    return new ShortStayPlacement(old.shortStayId(), new UnitId(unit), old.from(), old.to());
  }

  static RespiteStay asPublished(RespiteStay old) {
    return new RespiteStay(old.grantId(), old.personId(), old.unitId(), old.from(), old.to(), true);
  }

  static RespiteStay ofGrant(RespiteStay old, String grant) {
    return new RespiteStay(
        new GrantId(grant), old.personId(), old.unitId(), old.from(), old.to(), old.published());
  }

  static void relocation(Draft draft, String person, UnaryOperator<ProposedRelocation> change) {
    draft.relocations.replaceAll(
        each -> each.personId().value().equals(person) ? change.apply(each) : each);
  }

  static ProposedRelocation to(ProposedRelocation old, String unit, LocalDate on) {
    return new ProposedRelocation(
        old.personId(), old.fromUnitId(), new UnitId(unit), on, old.executable(), old.reasons());
  }

  static Released moved(Released old, int days) {
    return new Released(old.kind(), old.refId(), old.unitId(), old.from().plusDays(days), old.to());
  }

  /** Gives another proof for one entry without a place. */
  static void witness(Draft draft, String ref, UnaryOperator<Witness> change) {
    draft.unplaced.replaceAll(
        each -> {
          var old = each.witness();
          return each.refId().equals(ref) && old != null
              ? new Unplaced(
                  each.kind(),
                  ref,
                  each.cycle(),
                  each.nightsMissing(),
                  each.reasons(),
                  change.apply(old))
              : each;
        });
  }

  static Witness withUnits(Witness old, List<UnitId> units) {
    return new Witness(units, old.holders(), old.sameAs(), old.closedBranches());
  }

  static Witness withHolders(Witness old, List<Holder> holders) {
    return new Witness(old.units(), holders, old.sameAs(), old.closedBranches());
  }

  static Witness withBranches(Witness old, List<ClosedBranch> branches) {
    return new Witness(old.units(), old.holders(), old.sameAs(), branches);
  }

  static ClosedBranch withHolders(ClosedBranch old, List<Holder> holders) {
    return new ClosedBranch(old.restrictions(), old.units(), holders, old.sameAs());
  }

  static ClosedBranch assuming(ClosedBranch old, List<Restriction> restrictions) {
    return new ClosedBranch(restrictions, old.units(), old.holders(), old.sameAs());
  }

  static ClosedBranch sameAs(ClosedBranch old, String named) {
    return new ClosedBranch(old.restrictions(), List.of(), List.of(), named);
  }

  static <T> List<T> without(List<T> all, int index) {
    var left = new ArrayList<>(all);
    left.remove(index);
    return left;
  }

  static <T> List<T> with(List<T> all, int index, T other) {
    var changed = new ArrayList<>(all);
    changed.set(index, other);
    return changed;
  }
}
