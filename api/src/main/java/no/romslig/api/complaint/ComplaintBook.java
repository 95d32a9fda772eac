package no.romslig.api.complaint;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.complaint.Complaint;
import no.romslig.data.complaint.ComplaintStep;
import no.romslig.data.complaint.ComplaintStepKind;
import no.romslig.data.complaint.ComplaintSteps;
import no.romslig.data.complaint.Complaints;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads complaints with their steps. Works inside of the caller's transaction. */
@Component
class ComplaintBook {

  private final Complaints complaints;
  private final ComplaintSteps steps;

  ComplaintBook(Complaints complaints, ComplaintSteps steps) {
    this.complaints = complaints;
    this.steps = steps;
  }

  /** A complaint and what became of it. */
  record Entry(Complaint complaint, List<ComplaintStep> steps) {

    /** Where it stands: the last step that settles that. */
    ComplaintStep standing() {
      return steps.stream()
          .filter(each -> each.kind().isStanding())
          .reduce((earlier, later) -> later)
          .orElseThrow();
    }

    boolean has(ComplaintStepKind kind) {
      return last(kind) != null;
    }

    @Nullable ComplaintStep last(ComplaintStepKind kind) {
      return steps.stream()
          .filter(each -> each.kind() == kind)
          .reduce((earlier, later) -> later)
          .orElse(null);
    }

    /** The fault that was asked to be mended and is not yet, if any. */
    @Nullable ComplaintStep unmended() {
      var asked = last(ComplaintStepKind.MENDING_ASKED);
      var mended = last(ComplaintStepKind.MENDED);
      return asked == null || (mended != null && mended.id().compareTo(asked.id()) > 0)
          ? null
          : asked;
    }

    /** Counts its steps. */
    int version() {
      return steps.size();
    }
  }

  Entry find(UUID id) {
    return of(List.of(complaints.findById(id).orElseThrow(ComplaintProblems::noSuchComplaint)))
        .getFirst();
  }

  List<Entry> of(Collection<Complaint> some) {
    var ids = some.stream().map(Complaint::id).toList();
    var stepsOf =
        steps.findByComplaintIdInOrderById(ids).stream()
            .collect(groupingBy(ComplaintStep::complaintId));
    return some.stream()
        .map(each -> new Entry(each, stepsOf.getOrDefault(each.id(), List.of())))
        .toList();
  }
}
