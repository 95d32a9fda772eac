package no.romslig.api.fhir.message;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Paging;
import no.romslig.data.inbox.Inbox;
import no.romslig.data.inbox.MessageState;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Messages of journals, for whoever looks after those that could not be entered. */
@RestController
@RequestMapping(InboxController.PATH)
class InboxController {

  static final String PATH = "/api/v1/inbox";
  private static final String READ = "READ_INBOX";
  private static final Set<MessageState> OPEN =
      EnumSet.of(MessageState.WAITING, MessageState.FAILED);

  private final Inbox inbox;
  private final InboxDesk desk;
  private final InboxViews views;
  private final RegisterTransactions transactions;
  private final Clock clock;

  InboxController(
      Inbox inbox,
      InboxDesk desk,
      InboxViews views,
      RegisterTransactions transactions,
      Clock clock) {
    this.inbox = inbox;
    this.desk = desk;
    this.views = views;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What a person can do with a message. */
  enum InboxCommand {
    /** It is tried once more, at once. */
    RETRY,
    /** What it is about has been settled in another way: it is not tried again. */
    DISMISS
  }

  /** An order: {@code reason} where a message is dismissed. */
  record OrderBody(@Nullable InboxCommand command, @Nullable String reason) {}

  /**
   * Messages, the newest first.
   *
   * @param state only those in this state
   */
  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @GetMapping
  InboxView.Page list(
      SignedIn user,
      @RequestParam(required = false) @Nullable MessageState state,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return transactions.call(
        user.acting("LIST_INBOX"),
        () ->
            new InboxView.Page(
                inbox.list(state, cut.getOffset(), size).stream().map(views::of).toList(),
                page,
                size,
                inbox.count(state)));
  }

  /** A message, and what it tells of. */
  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @Looks(READ)
  @GetMapping("/{id}")
  InboxView.Whole one(SignedIn user, @Existing(Thing.MESSAGE) @PathVariable UUID id) {
    return transactions.call(user.acting(READ), () -> views.whole(inbox.find(id).orElseThrow()));
  }

  /** Tries a message once more, or settles it by hand. */
  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @Looks(READ)
  @PostMapping("/{id}/commands")
  InboxView.Whole order(
      SignedIn user, @Existing(Thing.MESSAGE) @PathVariable UUID id, @RequestBody OrderBody body) {
    var command = checked(body);
    transactions.run(
        user.acting(command + "_MESSAGE"),
        () -> {
          mustBeOpen(inbox.find(id).orElseThrow().state());
          if (command == InboxCommand.DISMISS) {
            inbox.dismiss(id, user.subject(), String.valueOf(body.reason()), clock.instant());
          } else {
            inbox.again(id, clock.instant());
          }
        });
    if (command == InboxCommand.RETRY) {
      desk.tryNow(user.municipality(), id);
    }
    return one(user, id);
  }

  private static InboxCommand checked(OrderBody body) {
    var faults = new ArrayList<Fault>();
    if (body.command() == null) {
      faults.add(new Fault("command", "one of " + List.of(InboxCommand.values())));
    }
    if (body.command() == InboxCommand.DISMISS
        && (body.reason() == null || body.reason().isBlank())) {
      faults.add(new Fault("reason", "how it was settled instead"));
    }
    if (body.command() == null || !faults.isEmpty()) {
      throw Faults.problem(faults);
    }
    return body.command();
  }

  private static void mustBeOpen(MessageState state) {
    if (!OPEN.contains(state)) {
      throw new ApiProblem(
              HttpStatus.CONFLICT,
              "message-settled",
              "The message is settled",
              "Nothing is to be done with it any more.")
          .with("state", state);
    }
  }
}
