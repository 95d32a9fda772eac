package no.romslig.solver.sample;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;

import java.util.List;
import java.util.Objects;
import no.romslig.solver.sample.Draft.Resident;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;

/** Residents who must or may move; the first two could simply swap. */
final class Moves {

  /** Why someone moves, from which form to which. */
  private enum Why {
    SHELTER_CEASED(
        LONG_TERM_SHELTERED, LONG_TERM_SOMATIC, true, "Behovet for skjerming har opphørt"),
    SHELTER_NEEDED(LONG_TERM_SOMATIC, LONG_TERM_SHELTERED, true, "Har fått behov for skjerming"),
    BEYOND_HOUSING(HDO, LONG_TERM_SOMATIC, true, "Behovet kan ikke lenger dekkes i boligen"),
    OWN_WISH(LONG_TERM_SOMATIC, LONG_TERM_SOMATIC, false, "Ønsker å bo nærmere familien"),
    OFFICE_LINK(LONG_TERM_SHELTERED, LONG_TERM_SOMATIC, false, "Kan klare seg på vanlig avdeling"),
    OFFICE_SPREAD(LONG_TERM_SOMATIC, LONG_TERM_SOMATIC, false, "Trenger ikke utstyret i rommet");

    final CareForm from;
    final CareForm to;
    final boolean mandatory;
    final String text;

    Why(CareForm from, CareForm to, boolean mandatory, String text) {
      this.from = from;
      this.to = to;
      this.mandatory = mandatory;
      this.text = text;
    }
  }

  private static final List<Why> TURN =
      List.of(
          Why.SHELTER_CEASED,
          Why.SHELTER_NEEDED,
          Why.BEYOND_HOUSING,
          Why.OWN_WISH,
          Why.OFFICE_LINK,
          Why.SHELTER_CEASED,
          Why.SHELTER_NEEDED,
          Why.OFFICE_SPREAD);

  private final Draft draft;
  private final Dice dice;
  private final People people;

  Moves(Draft draft, Dice dice) {
    this.draft = draft;
    this.dice = dice;
    this.people = new People(draft, dice);
  }

  void ask() {
    List<Resident> residents = dice.shuffled(draft.residents);
    for (int i = 0; i < draft.plan.demand().relocations(); i++) {
      Why why = TURN.get(i % TURN.size());
      int turn = i;
      residents.stream()
          .filter(each -> each.home().form == why.from && !each.home().isSharedRoom())
          .filter(each -> each.home().reservedFor.isEmpty())
          .filter(each -> !draft.isInvolved(each.who()))
          .findFirst()
          .ifPresent(resident -> ask(resident.who(), why, turn));
    }
  }

  private void ask(Someone who, Why why, int turn) {
    draft.involve(who);
    describe(who, why, turn < 2);
    draft.relocations.add(relocation(who, why, turn));
  }

  private void describe(Someone who, Why why, boolean swaps) {
    if (why.from == LONG_TERM_SHELTERED) {
      who.behaviours.clear();
      who.requires.remove("SECURED_EXIT");
    }
    if (why.to == LONG_TERM_SHELTERED) {
      people.shelter(who);
      who.requires.removeAll(List.of("ISOLATION", "BARIATRIC", "PALLIATIVE"));
    }
    if (swaps) {
      who.requires.clear();
    }
  }

  private Relocation relocation(Someone who, Why why, int turn) {
    boolean heard = turn % 3 != 2;
    Boolean agrees = heard ? turn % 7 != 6 : null;
    int needClass = why.mandatory ? dice.between(3, 5) : dice.between(1, 3);
    return new Relocation(
        who.id,
        List.of(why.to),
        why.mandatory,
        why == Why.OWN_WISH ? Initiative.RESIDENT : Initiative.OFFICE,
        needClass,
        Math.min(100, (needClass - 1) * 18 + dice.between(0, 28)),
        Draft.day(-dice.between(7, 120)),
        heard,
        agrees,
        decidedAnew(agrees, turn),
        why.text);
  }

  /** After a disagreement, every second has been decided anew. */
  private static @Nullable Boolean decidedAnew(@Nullable Boolean agrees, int turn) {
    return Objects.equals(agrees, false) ? turn % 2 == 0 : null;
  }
}
