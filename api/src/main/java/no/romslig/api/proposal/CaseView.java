package no.romslig.api.proposal;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a case's page, in the reader's language.
 *
 * @param place what is proposed; missing where the case waits on
 * @param inShort the answer in a few sentences
 * @param sections why, and what happens next, under their headings
 * @param rivals those who stand next to it in the order of need
 * @param rivalCount how many there are in all
 * @param full the places that suited and are full, and whom they went to; missing where placed
 */
record CaseView(
    String caseId,
    Who who,
    CaseFacts facts,
    @Nullable PlaceView place,
    List<String> inShort,
    List<SectionView> sections,
    List<RivalView> rivals,
    int rivalCount,
    @Nullable FullPlaces full,
    List<Neighbour> neighbours) {

  /** What the case rests on. */
  record CaseFacts(
      LocalDate applied,
      long days,
      LegalStatus status,
      List<CareForm> careForms,
      int needClass,
      int needScore,
      boolean overridden,
      Whereabouts whereabouts,
      List<String> wishes) {}

  /** The proposed place. */
  record PlaceView(
      String name,
      CareForm careForm,
      LocalDate from,
      boolean decided,
      boolean executable,
      boolean together) {}

  /** Sentences under a heading. */
  record SectionView(String heading, List<SentenceView> sentences) {}

  /**
   * A sentence with what it rests on.
   *
   * @param rule id of the rule, and {@code source} where that stands
   */
  record SentenceView(String text, @Nullable String rule, @Nullable String source) {}

  /**
   * One who waits for the same kind of place.
   *
   * @param place where this proposal places the person; missing = waits on
   */
  record RivalView(
      int rank,
      String caseId,
      String href,
      boolean self,
      LegalStatus status,
      int needClass,
      int needScore,
      long days,
      Whereabouts whereabouts,
      @Nullable String place) {}

  /**
   * The places that suited.
   *
   * @param residents held by those who live there
   * @param higher proposed to those of greater need
   * @param others decided already, or a partner's
   */
  record FullPlaces(int units, long residents, long higher, long others) {}

  /** A case in the list beside the page. */
  record Neighbour(String caseId, String href, boolean placed, boolean self) {}
}
