package no.romslig.api.cases;

import java.util.List;
import java.util.Objects;
import no.romslig.api.cases.CaseView.NeedView;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.RatingFacts;
import org.jspecify.annotations.Nullable;

/** Which of a case's ratings counts. */
public final class Ratings {

  private Ratings() {}

  /** The last score, with what a professional has set in its place, until that is withdrawn. */
  static @Nullable NeedView inForce(List<NeedRating> ratings) {
    RatingFacts scored = null;
    RatingFacts overridden = null;
    for (var rating : ratings) {
      switch (rating.facts().kind()) {
        case SCORED -> scored = rating.facts();
        case OVERRIDDEN -> overridden = rating.facts();
        case OVERRIDE_WITHDRAWN -> overridden = null;
      }
    }
    if (scored == null) {
      return null;
    }
    int needClass = Objects.requireNonNull(scored.needClass());
    int needScore = Objects.requireNonNull(scored.needScore());
    return overridden == null
        ? new NeedView(needClass, needScore, false, null)
        : new NeedView(
            overridden.needClass() == null ? needClass : overridden.needClass(),
            overridden.needScore() == null ? needScore : overridden.needScore(),
            true,
            overridden.reason());
  }

  /** The class that counts, 1 to 5; missing where nothing is scored. */
  public static @Nullable Integer needClass(List<NeedRating> ratings) {
    var need = inForce(ratings);
    return need == null ? null : need.needClass();
  }
}
