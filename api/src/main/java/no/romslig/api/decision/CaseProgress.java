package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.WaitlistEnd;
import no.romslig.data.waiting.WaitlistEntries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes cases on their way to a place. Works inside of the caller's transaction. */
@Component
class CaseProgress {

  private final CaseFiles files;
  private final CaseSteps steps;
  private final WaitlistEntries waitlist;
  private final EntryIds ids;

  CaseProgress(CaseFiles files, CaseSteps steps, WaitlistEntries waitlist, EntryIds ids) {
    this.files = files;
    this.steps = steps;
    this.waitlist = waitlist;
    this.ids = ids;
  }

  /** A place is decided on and reserved. */
  void propose(UUID file, LocalDate day) {
    step(file, CaseStatus.PROPOSED, day, null);
  }

  void offer(UUID file, LocalDate day) {
    step(file, CaseStatus.OFFERED, day, null);
  }

  void accept(UUID file, LocalDate day) {
    step(file, CaseStatus.ACCEPTED, day, null);
  }

  void decline(UUID file, LocalDate day, String code) {
    step(file, CaseStatus.DECLINED, day, code);
  }

  /** Nothing comes of it: the case stands by law where it stood. */
  void resume(UUID file, LocalDate day, String why) {
    CaseStatus legal = null;
    for (var step : steps.findAllByOrderById()) {
      if (step.caseId().equals(file)
          && (step.status() == CaseStatus.RIGHT || step.status() == CaseStatus.WAITLIST)) {
        legal = step.status();
      }
    }
    if (legal != null) {
      step(file, legal, day, why);
    }
  }

  /** Whoever has moved in does not wait any more. */
  void moveIn(UUID file, LocalDate day) {
    step(file, CaseStatus.MOVED_IN, day, null);
    waitlist.findAllByOrderById().stream()
        .filter(it -> it.caseId().equals(file) && it.ends() == null)
        .forEach(it -> it.end(day, WaitlistEnd.PLACED));
    files.findById(file).orElseThrow().close(day);
  }

  private void step(UUID file, CaseStatus status, LocalDate day, @Nullable String reason) {
    steps.save(new CaseStep(ids.next(), file, status, day, reason));
  }
}
