package no.romslig.api.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.data.complaint.BodyAnswer;
import no.romslig.data.complaint.Complainant;
import no.romslig.data.complaint.ComplaintBody;
import no.romslig.data.complaint.ComplaintStepKind;
import no.romslig.data.complaint.RejectionGround;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it is told over HTTP.
 *
 * @param standing the last step that settles where it stands
 * @param version also its ETag
 * @param mayComplain whether who complains may, as far as is known (KA-08)
 * @param isLate after the deadline; posting it in time is enough
 * @param commands what may be done with it now, and why not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplaintView(
    UUID id,
    ComplaintStepKind standing,
    int version,
    @Nullable UUID decision,
    @Nullable UUID caseId,
    UUID person,
    String service,
    LocalDate decidedOn,
    Complainant complainant,
    @Nullable UUID contact,
    boolean mayComplain,
    @Nullable String says,
    LocalDate receivedOn,
    @Nullable LocalDate postedOn,
    @Nullable LocalDate noticedOn,
    Deadline deadline,
    boolean isLate,
    boolean isOverAYearLate,
    List<Step> steps,
    List<Command> commands,
    Map<String, String> links)
    implements ShowsPersons {

  @Override
  public Collection<UUID> personsShown() {
    return List.of(person);
  }

  /**
   * Until when it had to come, and who decides it where it is not upheld.
   *
   * @param lastDay missing where no time has run
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Deadline(ComplaintBody track, int weeks, @Nullable LocalDate lastDay, String ruleSet) {}

  /** Something that happened to it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(
      ComplaintStepKind kind,
      LocalDate on,
      String by,
      @Nullable String reason,
      @Nullable LocalDate due,
      @Nullable RejectionGround ground,
      @Nullable ComplaintBody body,
      @Nullable BodyAnswer answer) {}

  /** Something that may be done with it, or not yet. */
  record Command(ComplaintCommand command, boolean valid, List<UnmetView> unmet) {}

  /** A page of complaints. */
  record Page(List<ComplaintView> items, int page, int size, long total) implements ShowsPersons {

    @Override
    public Collection<UUID> personsShown() {
      return items.stream().map(ComplaintView::person).distinct().toList();
    }
  }
}
