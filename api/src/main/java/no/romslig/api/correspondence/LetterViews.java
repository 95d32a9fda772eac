package no.romslig.api.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.data.letter.LetterReceipt;
import org.springframework.stereotype.Component;

/** Makes what is told of letters, once it is written down who looks at whom. */
@Component
class LetterViews {

  private final AccessLog log;

  LetterViews(AccessLog log) {
    this.log = log;
  }

  List<LetterView> of(SignedIn user, List<LetterBook.Entry> entries, String purpose) {
    var persons = entries.stream().map(each -> each.file().label().personId()).distinct().toList();
    if (!persons.isEmpty()) {
      log.lookedAtSome(user, persons, purpose);
    }
    return entries.stream().map(each -> of(user, each)).toList();
  }

  private static LetterView of(SignedIn user, LetterBook.Entry entry) {
    var file = entry.file();
    var label = file.label();
    var approval = entry.approval();
    var receipt = entry.receipt();
    var discard = entry.discard();
    return new LetterView(
        file.id(),
        entry.state(),
        entry.version(),
        label.kind(),
        label.service(),
        label.writtenForm(),
        label.personId(),
        label.recipient(),
        label.contactId(),
        file.basis().decisionId(),
        file.basis().caseId(),
        file.basis().complaintId(),
        file.ownWords(),
        file.needsSecondPerson(),
        file.writtenBy(),
        file.writtenOn(),
        approval == null
            ? null
            : new LetterView.Approved(
                approval.approvedBy(),
                approval.approvedOn(),
                approval.seal().sha256(),
                approval.seal().rules(),
                hasAddress(entry)),
        receipt == null ? null : sent(receipt),
        discard == null
            ? null
            : new LetterView.Discarded(
                discard.discardedBy(), discard.discardedOn(), discard.reason()),
        commands(user, entry),
        links(entry));
  }

  private static LetterView.Sent sent(LetterReceipt receipt) {
    return new LetterView.Sent(
        receipt.channel(),
        receipt.deliveredOn(),
        receipt.deliveredAt(),
        receipt.reference(),
        receipt.how(),
        receipt.sentBy());
  }

  private static List<String> commands(SignedIn user, LetterBook.Entry entry) {
    var commands = new ArrayList<String>();
    var file = entry.file();
    var mayApprove =
        file.needsSecondPerson()
            ? user.isAny(Role.APPROVER) && !file.writtenBy().equals(user.subject())
            : user.isAny(Role.CASEWORKER, Role.APPROVER);
    var isCaseworker = user.isAny(Role.CASEWORKER);
    switch (entry.state()) {
      case DRAFT -> {
        add(commands, "words", isCaseworker);
        add(commands, "approve", mayApprove);
        add(commands, "discard", isCaseworker);
      }
      case APPROVED -> {
        add(commands, "send", isCaseworker && hasAddress(entry));
        add(commands, "hand-over", isCaseworker);
        add(commands, "discard", isCaseworker);
      }
      case VOID -> add(commands, "discard", isCaseworker);
      case SENT, DISCARDED -> {}
    }
    return commands;
  }

  private static boolean hasAddress(LetterBook.Entry entry) {
    return entry.approval() != null && entry.approval().seal().addressLines() != null;
  }

  private static void add(List<String> commands, String command, boolean isAllowed) {
    if (isAllowed) {
      commands.add(command);
    }
  }

  private static Map<String, String> links(LetterBook.Entry entry) {
    var self = LetterController.LETTERS + "/" + entry.file().id();
    var links = new LinkedHashMap<String, String>();
    links.put("self", self);
    links.put("pdf", self + "/pdf");
    if (entry.approval() == null) {
      links.put("docx", self + "/docx");
    }
    if (entry.receipt() != null) {
      links.put("archiveMessage", self + "/archive-message");
    }
    return links;
  }
}
