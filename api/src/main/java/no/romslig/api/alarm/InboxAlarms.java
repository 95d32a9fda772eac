package no.romslig.api.alarm;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.romslig.api.alarm.Alarm.MessageUntaken;
import no.romslig.data.inbox.Inbox;
import no.romslig.data.inbox.InboxEntry;
import no.romslig.data.inbox.MessageState;
import org.springframework.stereotype.Component;

/** Messages of journals at which a person must look. */
@Component
class InboxAlarms {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Inbox inbox;

  InboxAlarms(Inbox inbox) {
    this.inbox = inbox;
  }

  List<Alarm> find() {
    return inbox.list(MessageState.FAILED, 0, Integer.MAX_VALUE).stream()
        .map(InboxAlarms::untaken)
        .toList();
  }

  private static Alarm untaken(InboxEntry message) {
    return new MessageUntaken(
        new About(About.Kind.MESSAGE, message.id(), message.id().toString()),
        LocalDate.ofInstant(message.receivedAt(), NORWAY));
  }
}
