package no.romslig.data.waiting.course;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.CaseEnd;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.WaitlistEnd;
import no.romslig.data.waiting.WaitlistEntries;
import no.romslig.data.waiting.WaitlistEntry;
import org.springframework.stereotype.Component;

/**
 * Keeps the waitlist with the steps. A case that is proposed or offered a place, or declines one,
 * stays on it.
 */
@Component
class WaitlistKeeper {

  private final WaitlistEntries entries;
  private final EntryIds ids;

  WaitlistKeeper(WaitlistEntries entries, EntryIds ids) {
    this.entries = entries;
    this.ids = ids;
  }

  void follow(UUID caseId, CaseStatus next, CaseOrder order) {
    switch (next) {
      case WAITLIST -> enter(caseId, order.on());
      case RIGHT -> leave(caseId, order.on(), WaitlistEnd.RIGHT);
      case MOVED_IN -> leave(caseId, order.on(), WaitlistEnd.PLACED);
      case ENDED -> leave(caseId, order.on(), why(Objects.requireNonNull(order.cause())));
      case UNDER_ASSESSMENT, REFUSED, PROPOSED, OFFERED, ACCEPTED, DECLINED -> {}
    }
  }

  private void enter(UUID caseId, LocalDate day) {
    var earlier = entries.findByCaseIdOrderById(caseId);
    if (!earlier.isEmpty() && earlier.getLast().ends() == null) {
      return;
    }
    if (!earlier.isEmpty() && day.equals(earlier.getLast().ends())) {
      earlier.getLast().goOn();
    } else {
      entries.save(new WaitlistEntry(ids.next(), caseId, day, null, null));
    }
  }

  private void leave(UUID caseId, LocalDate day, WaitlistEnd why) {
    entries.findByCaseIdOrderById(caseId).stream()
        .filter(entry -> entry.ends() == null)
        .forEach(entry -> entry.end(day, why));
  }

  private static WaitlistEnd why(CaseEnd cause) {
    return switch (cause) {
      case WITHDRAWN -> WaitlistEnd.WITHDRAWN;
      case NEED_CEASED -> WaitlistEnd.NEED_CEASED;
      case MOVED_AWAY, MOVED_OUT -> WaitlistEnd.MOVED_AWAY;
      case DIED -> WaitlistEnd.DIED;
    };
  }
}
