package no.romslig.api.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.exchange.sheet.Bringer;
import no.romslig.api.exchange.sheet.SheetAnswer.Refused;
import no.romslig.api.exchange.sheet.SheetAnswer.Taken;
import no.romslig.api.exchange.sheet.SheetDesk;
import no.romslig.api.exchange.sheet.SheetFile;
import no.romslig.api.problem.ApiProblem;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers in and out as sheets: CSV, one sheet each, or a workbook with as many as one likes. */
@RestController
@EnableConfigurationProperties(ExchangeSettings.class)
class SheetController {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";

  private final SheetDesk desk;
  private final ExchangeSettings settings;
  private final AccessLog log;

  SheetController(SheetDesk desk, ExchangeSettings settings, AccessLog log) {
    this.desk = desk;
    this.settings = settings;
    this.log = log;
  }

  /**
   * What sheets there are, and what belongs in each column.
   *
   * @param lang of the words for codes; missing = that of the header Accept-Language, or bokmål
   */
  @AllowedTo({Role.CASEWORKER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping("/api/v1/register-sheets")
  List<SheetDesk.About> about(
      Locale wished, @RequestParam(required = false) @Nullable String lang) {
    return desk.about(words(lang, wished));
  }

  /**
   * Takes a sheet or a workbook into the registers: all rows, or none with every fault by row and
   * column. Sent twice, it changes nothing the second time. What a person decides, a journal does
   * not bring.
   *
   * @param sheet which one a CSV file is
   * @param dryRun does everything and stores nothing
   * @param lang of the words for codes in faults; missing = that of the header Accept-Language, or
   *     bokmål
   */
  @AllowedTo({Role.CASEWORKER, Role.EPJ, Role.ADMINISTRATOR})
  @PostMapping(
      path = "/api/v1/register-imports/sheets",
      consumes = {CSV, XLSX})
  Taken take(
      HttpServletRequest request,
      SignedIn asks,
      Locale wished,
      @RequestParam(required = false) @Nullable String sheet,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(required = false) @Nullable String lang)
      throws IOException {
    var file = new SheetFile(receive(request), sheet == null ? "" : sheet, words(lang, wished));
    if (!file.isWorkbook() && (sheet == null || !SheetDesk.isTitle(sheet))) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "which-sheet",
          "The request does not say which sheet the file is",
          "Say ?sheet= with one of: " + String.join(", ", desk.titles()) + ".");
    }
    var by = asks.isAny(Role.CASEWORKER, Role.ADMINISTRATOR) ? Bringer.PERSON : Bringer.SYSTEM;
    return switch (desk.take(asks.acting("IMPORT_SHEETS"), by, file, dryRun)) {
      case Taken taken -> taken;
      case Refused(var count, var faults) ->
          throw new ApiProblem(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "sheets-refused",
                  "The sheets have faults",
                  "Repair everything that is listed and send the file again. Nothing was stored.")
              .with("faultCount", count)
              .with("faults", faults);
    };
  }

  private byte[] receive(HttpServletRequest request) throws IOException {
    var most = Math.toIntExact(settings.maxFile().toBytes());
    var file = request.getInputStream().readNBytes(most + 1);
    if (file.length > most) {
      throw new ApiProblem(
          HttpStatus.CONTENT_TOO_LARGE,
          "file-too-large",
          "The file is too large",
          "A file may weigh at most " + settings.maxFile().toMegabytes() + " MB.");
    }
    return file;
  }

  /** All registers as a workbook, as an import takes it again. */
  @AllowedTo(Role.CASEWORKER)
  @GetMapping(path = "/api/v1/register-exports", produces = XLSX)
  ResponseEntity<byte[]> workbook(SignedIn asks, @RequestParam(defaultValue = "en") String lang) {
    log.lookedAtEveryone(asks, "EXPORT_SHEETS");
    var file = desk.workbook(asks.acting("EXPORT_SHEETS"), inNorwegian(lang));
    return file(file, "registers.xlsx", MediaType.parseMediaType(XLSX));
  }

  /** One register as CSV, as an import takes it again. */
  @AllowedTo(Role.CASEWORKER)
  @GetMapping(path = "/api/v1/register-exports/{sheet}", produces = CSV)
  ResponseEntity<byte[]> csv(
      SignedIn asks, @PathVariable String sheet, @RequestParam(defaultValue = "en") String lang) {
    if (!SheetDesk.isTitle(sheet)) {
      throw new ApiProblem(
          HttpStatus.NOT_FOUND,
          "no-such-sheet",
          "There is no such sheet",
          "There are: " + String.join(", ", desk.titles()) + ".");
    }
    log.lookedAtEveryone(asks, "EXPORT_SHEETS");
    var file = desk.csv(asks.acting("EXPORT_SHEETS"), sheet, inNorwegian(lang)).orElseThrow();
    return file(file, sheet + ".csv", new MediaType("text", "csv", StandardCharsets.UTF_8));
  }

  private static ResponseEntity<byte[]> file(byte[] content, String name, MediaType type) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .contentType(type)
        .body(content);
  }

  private static boolean inNorwegian(String lang) {
    return language(lang) != Language.EN;
  }

  /** The language that was asked for, or else the reader's. */
  private static Language words(@Nullable String lang, Locale wished) {
    return lang == null ? Language.of(wished.getLanguage()).orElse(Language.NB) : language(lang);
  }

  private static Language language(String lang) {
    return Language.of(lang)
        .orElseThrow(
            () ->
                new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    "bad-parameter",
                    "A parameter cannot be read",
                    "lang must be nb, nn or en."));
  }
}
