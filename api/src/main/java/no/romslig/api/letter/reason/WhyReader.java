package no.romslig.api.letter.reason;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.romslig.solver.explain.reason.ChangeGround;
import no.romslig.solver.explain.reason.CoupleGround;
import no.romslig.solver.explain.reason.CoupleGround.ComesAlong;
import no.romslig.solver.explain.reason.CoupleGround.CompanionNeedMissing;
import no.romslig.solver.explain.reason.CoupleGround.CoupleTogether;
import no.romslig.solver.explain.reason.CoupleGround.NoBedForCompanion;
import no.romslig.solver.explain.reason.CoupleGround.NoPlaceForBoth;
import no.romslig.solver.explain.reason.CoupleGround.PartnerWithoutPlace;
import no.romslig.solver.explain.reason.CoupleGround.PartnersApart;
import no.romslig.solver.explain.reason.CoupleGround.PartnersInstitutionFull;
import no.romslig.solver.explain.reason.DateGround;
import no.romslig.solver.explain.reason.Ground;
import no.romslig.solver.explain.reason.Grounds;
import no.romslig.solver.explain.reason.MoveGround;
import no.romslig.solver.explain.reason.NeedGround;
import no.romslig.solver.explain.reason.StayGround;
import no.romslig.solver.explain.reason.SuitabilityGround;
import no.romslig.solver.explain.reason.WaitingGround;
import no.romslig.solver.explain.reason.WishGround;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.snapshot.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * Makes a proposal's reasons fit for a letter: what is about others, or only about the run, goes.
 */
public final class WhyReader {

  private final Function<InstitutionId, String> institutions;

  /** A reader that names institutions so. */
  public WhyReader(Function<InstitutionId, String> institutions) {
    this.institutions = institutions;
  }

  /** What the letter can tell, in the order of the proposal. */
  public List<Why> read(List<Reason> reasons) {
    return reasons.stream().flatMap(each -> read(each).stream()).distinct().toList();
  }

  private Optional<Why> read(Reason reason) {
    @Nullable Ground ground = Grounds.read(reason);
    return ground == null ? Optional.empty() : Optional.ofNullable(told(ground));
  }

  private @Nullable Why told(Ground ground) {
    return switch (ground) {
      case NeedGround need -> NeedReasons.told(need);
      case SuitabilityGround suitability -> SuitabilityReasons.told(suitability);
      case WishGround wish -> told(wish);
      case CoupleGround couple -> told(couple);
      case MoveGround move -> MoveReasons.told(move);
      case WaitingGround waiting -> WaitingReasons.told(waiting);
      case StayGround stay -> WaitingReasons.told(stay);
      // Days stand in the letter itself; what changed between two runs concerns the office.
      case DateGround _, ChangeGround _ -> null;
    };
  }

  private Why told(WishGround ground) {
    return switch (ground) {
      case WishGround.PreferredInstitution met ->
          new Why.WishMet(institutions.apply(met.institutionId()));
      case WishGround.WishNotMet wish ->
          new Why.WishNotMet(institutions.apply(wish.institutionId()), wish.why());
    };
  }

  private static @Nullable Why told(CoupleGround ground) {
    return switch (ground) {
      case CoupleTogether together -> new Why.LivesWithPartner(together.form());
      case PartnersApart _ -> new Why.ApartFromPartner();
      case ComesAlong _, NoPlaceForBoth _, PartnersInstitutionFull _ -> null;
      // About the partner, who gets a letter of their own.
      case PartnerWithoutPlace _, NoBedForCompanion _, CompanionNeedMissing _ -> null;
    };
  }
}
