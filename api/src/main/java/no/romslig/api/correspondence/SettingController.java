package no.romslig.api.correspondence;

import java.util.List;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Faults;
import no.romslig.data.letter.LetterSender;
import no.romslig.data.letter.LetterSetting;
import no.romslig.data.letter.LetterSettings;
import no.romslig.data.letter.LetterSignature;
import no.romslig.data.letter.LetterSignatures;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who sends the letters of a municipality, and with which names they are signed. */
@RestController
@RequestMapping("/api/v1/letter-settings")
class SettingController {

  private final LetterSettings settings;
  private final LetterSignatures signatures;
  private final RegisterTransactions transactions;
  private final EntryIds ids;

  SettingController(
      LetterSettings settings,
      LetterSignatures signatures,
      RegisterTransactions transactions,
      EntryIds ids) {
    this.settings = settings;
    this.signatures = signatures;
    this.transactions = transactions;
    this.ids = ids;
  }

  /** The sender of letters; nothing is missing of what is stored. */
  record SenderBody(
      @Nullable String office,
      @Nullable List<String> addressLines,
      @Nullable String telephone,
      @Nullable String county,
      @Nullable String housingOffice) {

    static SenderBody of(LetterSender sender) {
      return new SenderBody(
          sender.office(),
          sender.addressLines(),
          sender.telephone(),
          sender.county(),
          sender.housingOffice());
    }
  }

  /** With which name and title someone signs. */
  record SignatureBody(@Nullable String name, @Nullable String title) {}

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping
  SenderBody sender(SignedIn user) {
    return transactions.call(
        user.acting("READ_LETTER_SETTINGS"),
        () ->
            settings
                .findFirstByOrderByIdDesc()
                .map(each -> SenderBody.of(each.sender()))
                .orElseThrow(() -> none("sender", "Have an administrator PUT it.")));
  }

  /** Letters that are drafted from now on show this sender. */
  @AllowedTo(Role.ADMINISTRATOR)
  @PutMapping
  SenderBody send(SignedIn user, @RequestBody SenderBody body) {
    var read = new Reading();
    var sender =
        new LetterSender(
            read.text("office", body.office()),
            read.lines("addressLines", body.addressLines()),
            read.text("telephone", body.telephone()),
            read.text("county", body.county()),
            read.text("housingOffice", body.housingOffice()));
    read.check();
    transactions.run(
        user.acting("SET_LETTER_SENDER"),
        () -> settings.save(new LetterSetting(ids.next(), sender)));
    return SenderBody.of(sender);
  }

  /** With which name and title one signs oneself. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/signature")
  SignatureBody signature(SignedIn user) {
    return transactions.call(
        user.acting("READ_LETTER_SETTINGS"),
        () ->
            signatures
                .findFirstBySubjectOrderByIdDesc(user.subject())
                .map(each -> new SignatureBody(each.name(), each.title()))
                .orElseThrow(() -> none("signature", "PUT your own.")));
  }

  /** Letters that one writes or approves from now on carry this name. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @PutMapping("/signature")
  SignatureBody sign(SignedIn user, @RequestBody SignatureBody body) {
    var read = new Reading();
    var name = read.text("name", body.name());
    var title = read.text("title", body.title());
    read.check();
    transactions.run(
        user.acting("SET_SIGNATURE"),
        () -> signatures.save(new LetterSignature(ids.next(), user.subject(), name, title)));
    return new SignatureBody(name, title);
  }

  private static ApiProblem none(String what, String detail) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND, "no-such-" + what, "There is no " + what + " yet", detail);
  }

  /** Reads a body, and gathers all that is wrong with it. */
  private static final class Reading {

    private static final int LONGEST = 200;

    private final Faults faults = new Faults();

    String text(String path, @Nullable String sent) {
      if (sent == null || sent.isBlank() || sent.length() > LONGEST) {
        faults.add(path, "1 to " + LONGEST + " characters");
        return "";
      }
      return sent.strip();
    }

    List<String> lines(String path, @Nullable List<String> sent) {
      if (sent == null || sent.isEmpty()) {
        faults.add(path, "one line or more");
        return List.of();
      }
      return sent.stream().map(each -> text(path, each)).toList();
    }

    void check() {
      faults.refuseAny();
    }
  }
}
