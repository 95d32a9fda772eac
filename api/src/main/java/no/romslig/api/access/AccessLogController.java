package no.romslig.api.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.Paging;
import no.romslig.data.look.LookBook;
import no.romslig.data.look.LookChain;
import no.romslig.data.look.LookFilter;
import no.romslig.data.look.PersonLook;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access log: searched, given to the person it concerns, and shown to be whole. */
@RestController
@RequestMapping("/api/v1/access-log")
class AccessLogController {

  private static final String READ = "READ_ACCESS_LOG";
  private static final String EXPORT = "EXPORT_ACCESS_LOG";
  private static final int MOST_EXPORTED = 100_000;

  private final LookBook looks;
  private final LookChain chain;
  private final PersonNames names;
  private final AccessLog log;

  AccessLogController(LookBook looks, LookChain chain, PersonNames names, AccessLog log) {
    this.looks = looks;
    this.chain = chain;
    this.names = names;
    this.log = log;
  }

  /**
   * Looks, the newest first. Who asks for those at one person looks at that person.
   *
   * @param person an id or a code; looks at everyone in a document are among them
   * @param from the first moment
   * @param to the first moment that is too late
   */
  @AllowedTo(Role.AUDITOR)
  @GetMapping
  LookPage list(
      SignedIn asks,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String subject,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to,
      @RequestParam(defaultValue = "false") boolean emergencies,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    var acting = asks.acting(READ);
    var persons = person == null ? List.<String>of() : lookedFor(asks, person, READ);
    var filter = new LookFilter(persons, subject, from, to, emergencies, false);
    return new LookPage(looks.list(acting, filter, cut), page, size, looks.count(acting, filter));
  }

  /** All names of a person, once it is told that someone looks at what is known of them. */
  private List<String> lookedFor(SignedIn asks, String person, String purpose) {
    var acting = asks.acting(purpose);
    names.known(acting, person).ifPresent(id -> log.looked(asks, id, purpose));
    return names.of(acting, person);
  }

  /** All looks at a person, as a table to be given to the person. */
  @AllowedTo(Role.AUDITOR)
  @GetMapping(path = "/export", produces = "text/csv")
  ResponseEntity<byte[]> export(SignedIn asks, @RequestParam String person) {
    var acting = asks.acting(EXPORT);
    var filter = LookFilter.ofPerson(lookedFor(asks, person, EXPORT));
    var rows =
        looks.list(acting, filter, PageRequest.of(0, MOST_EXPORTED)).stream()
            .map(AccessLogController::row);
    var table =
        Stream.concat(Stream.of("time;who;why;seenIn;atEveryone;emergency;reason"), rows)
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("looks.csv").build().toString())
        .body(table.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Goes through the whole log.
   *
   * @param number of a look that was noted down earlier, with its hash
   */
  @AllowedTo(Role.AUDITOR)
  @GetMapping("/verification")
  Verification verify(
      SignedIn asks,
      @RequestParam(required = false) @Nullable Long number,
      @RequestParam(required = false) @Nullable String hash) {
    if ((number == null) != (hash == null)) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "bad-anchor",
          "What was noted down is half",
          "Give number and hash of an earlier verification, or neither.");
    }
    var noted = number == null || hash == null ? null : new LookChain.Anchor(number, hash);
    var verdict = chain.verify(asks.acting("VERIFY_ACCESS_LOG"), noted);
    return new Verification(verdict.isWhole(), verdict.looks(), verdict.head(), verdict.findings());
  }

  private static String row(PersonLook look) {
    return Stream.of(
            look.at().toString(),
            look.subject(),
            look.purpose(),
            look.seenIn() == null ? "" : look.seenIn(),
            look.person().equals(PersonLook.EVERYONE) ? "yes" : "",
            look.emergency() == null ? "" : look.emergency(),
            look.reason() == null ? "" : look.reason())
        .map(AccessLogController::cell)
        .collect(Collectors.joining(";"));
  }

  /** Quoted, and no formula for whoever opens it in a spreadsheet. */
  private static String cell(String text) {
    var harmless = text.matches("[=+@\\-].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }

  /**
   * @param page counted from 0
   * @param total how many looks there are in all
   */
  record LookPage(List<PersonLook> looks, int page, int size, long total) {}

  /**
   * @param head the last look; note it down outside of the database and name it next time
   */
  record Verification(
      boolean whole, long looks, LookChain.Anchor head, List<LookChain.Finding> findings) {}
}
