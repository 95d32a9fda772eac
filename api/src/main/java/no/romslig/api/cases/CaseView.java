package no.romslig.api.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.CaseEnd;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.FindingKind;
import no.romslig.data.waiting.Whereabouts;
import no.romslig.data.waiting.course.CaseCommand;
import org.jspecify.annotations.Nullable;

/**
 * A case with what may be done with it now.
 *
 * @param status the last step
 * @param need as rated, or as a professional sees it; missing until it is rated
 * @param commands every command, those that may be given first; none for who may give none
 */
record CaseView(
    UUID id,
    String code,
    UUID personId,
    CaseStatus status,
    LocalDate waitingSince,
    @Nullable LocalDate closedOn,
    ApplicationView application,
    List<CareForm> careForms,
    @Nullable LocalDate readyFrom,
    Whereabouts whereabouts,
    boolean interimService,
    boolean wishesCareHousing,
    List<StepView> steps,
    List<FindingView> findings,
    List<FactView> facts,
    @Nullable NeedView need,
    List<CommandView> commands)
    implements ShowsPersons {

  @Override
  public List<UUID> personsShown() {
    return List.of(personId);
  }

  /** What came, and what is there of it. */
  record ApplicationView(
      LocalDate receivedOn,
      ApplicationOrigin origin,
      @Nullable LocalDate signedOn,
      @Nullable Consent consent,
      @Nullable LocalDate confirmedOn) {}

  /** A step and its day. */
  record StepView(
      CaseStatus status, LocalDate on, @Nullable String reason, @Nullable CaseEnd cause) {}

  /** What was found last of its kind. */
  record FindingView(FindingKind kind, String rule, boolean holds, LocalDate on) {}

  /** An assessed fact, the last of its rule. */
  record FactView(String rule, boolean met, LocalDate on) {}

  /** The need that counts. */
  record NeedView(int needClass, int needScore, boolean overridden, @Nullable String reason) {}

  /** A command; where it is not valid, everything that is in its way. */
  record CommandView(CaseCommand command, boolean valid, List<UnmetView> unmet) {}
}
