package no.romslig.solver.run.place;

import java.util.Objects;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** What an invoked guarantee asks for (section 5), by what each of the two has. */
final class CoupleRules {

  private final Scene scene;

  CoupleRules(Scene scene) {
    this.scene = scene;
  }

  @Nullable Couple invoked(Actor actor) {
    Couple couple = scene.couple(actor.person().id());
    return couple != null && scene.isInvoked(couple) ? couple : null;
  }

  /** The partner's item, where both have a case to be decided. */
  @Nullable Actor partnerWithCase(Actor actor) {
    Actor partner = partner(actor);
    return actor.hasCase() && partner != null && partner.hasCase() ? partner : null;
  }

  /** The partner who comes along with a case, or with a resident. */
  @Nullable Actor companion(Actor actor) {
    Actor partner = partner(actor);
    return partner != null && partner.kind() == Actor.Kind.COMPANION ? partner : null;
  }

  private @Nullable Actor partner(Actor actor) {
    Couple couple = invoked(actor);
    return couple == null ? null : scene.actor(couple.partnerOf(actor.person().id()));
  }

  /** The tie to a partner who is a resident and has no case to be decided. */
  @Nullable Tie tieToResident(Actor actor) {
    Couple couple = invoked(actor);
    if (couple == null) {
      return null;
    }
    PersonId partner = couple.partnerOf(actor.person().id());
    Actor acting = scene.actor(partner);
    Integer home = scene.home(partner);
    if (home == null || (acting != null && acting.hasCase())) {
      return null;
    }
    return new Tie(actor, acting, acting == null ? scene.spots.get(home) : null, false);
  }

  boolean isTogetherOnly(Actor actor) {
    return Objects.requireNonNull(invoked(actor)).mode() == CoupleMode.TOGETHER_ONLY;
  }

  /** Whether a waiting case is placed with the partner or not at all. */
  boolean isBound(Actor actor) {
    if (actor.kind() != Actor.Kind.WAITLIST || invoked(actor) == null) {
      return false;
    }
    if (partnerWithCase(actor) != null || companion(actor) != null) {
      return isTogetherOnly(actor);
    }
    return tieToResident(actor) != null;
  }
}
