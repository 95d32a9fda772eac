package no.romslig.api.fhir.bulk;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.ServerWide;
import no.romslig.data.bulk.BulkFile;
import no.romslig.data.bulk.BulkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes a journal's whole view, as the bulk data guide gives one: asked for, and waited for. */
@Component
public final class BulkOperations implements ServerWide {

  static final String STATUS = "$bulk-status";
  static final String FILE = "$bulk-file";
  static final String JOB = "job";
  private static final String NDJSON = "application/fhir+ndjson";
  private static final int SECONDS = 2;

  private final BulkDesk desk;
  private final Manifest manifest;

  BulkOperations(BulkDesk desk, Manifest manifest) {
    this.desk = desk;
    this.manifest = manifest;
  }

  /** Enters a journal's view into registers that begin; with {@code check=true} only tries to. */
  @Operation(name = "$first-load", manualRequest = true, manualResponse = true)
  public void firstLoad(
      HttpServletRequest request, HttpServletResponse response, RequestDetails details)
      throws IOException {
    BulkDesk.mayOrder(BulkKind.FIRST_LOAD);
    var kind =
        switch (parameter(request, "check")) {
          case "true" -> BulkKind.TRIAL;
          case "", "false" -> BulkKind.FIRST_LOAD;
          default -> throw new InvalidRequestException("check is true or false.");
        };
    order(kind, request, response, details);
  }

  /** Holds a journal's view against the registers. */
  @Operation(name = "$reconcile", manualRequest = true, manualResponse = true)
  public void reconcile(
      HttpServletRequest request, HttpServletResponse response, RequestDetails details)
      throws IOException {
    order(BulkKind.RECONCILIATION, request, response, details);
  }

  private void order(
      BulkKind kind,
      HttpServletRequest request,
      HttpServletResponse response,
      RequestDetails details)
      throws IOException {
    var who = BulkDesk.mayOrder(kind);
    mustBeAsynchronous(request.getHeader("Prefer"));
    mustBeLines(request);
    var server = details.getFhirServerBase();
    var id = desk.order(who, kind, request.getInputStream(), server);
    response.setStatus(HttpStatus.ACCEPTED.value());
    response.setHeader(HttpHeaders.CONTENT_LOCATION, server + "/" + STATUS + "?" + JOB + "=" + id);
  }

  private static void mustBeAsynchronous(@Nullable String preferred) {
    if (preferred == null || !preferred.toLowerCase(Locale.ROOT).contains("respond-async")) {
      throw new InvalidRequestException(
          "It takes its time: send the header Prefer: respond-async, and ask at the address in"
              + " Content-Location how far it is.");
    }
  }

  private static void mustBeLines(HttpServletRequest request) {
    var type = request.getContentType();
    if (type == null
        || !type.contains("ndjson")
        || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
      throw new UnclassifiedServerFailureException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(),
          "Send one resource a line, unpacked: " + NDJSON + ".");
    }
  }

  /** How far it is, and what came of it; with DELETE it is given up. */
  @Operation(name = STATUS, idempotent = true, manualResponse = true, deleteEnabled = true)
  public void status(
      HttpServletRequest request, HttpServletResponse response, RequestDetails details)
      throws IOException {
    var id = id(request);
    if (details.getRequestType() == RequestTypeEnum.DELETE) {
      desk.giveUp(id);
      response.setStatus(HttpStatus.ACCEPTED.value());
      return;
    }
    var found = desk.find(id);
    var job = found.job();
    switch (job.status()) {
      case RECEIVING, WAITING, RUNNING -> {
        response.setStatus(HttpStatus.ACCEPTED.value());
        response.setHeader("X-Progress", Manifest.progress(job));
        response.setIntHeader(HttpHeaders.RETRY_AFTER, SECONDS);
      }
      case DONE, FAULTY -> manifest.write(found, details.getFhirServerBase(), response);
      case FAILED, GIVEN_UP ->
          throw new UnclassifiedServerFailureException(
              HttpStatus.INTERNAL_SERVER_ERROR.value(),
              "Something went wrong here that nobody foresaw. Nothing was stored; try again"
                  + " later.");
    }
  }

  /** A file of what came of it. */
  @Operation(name = FILE, idempotent = true, manualResponse = true)
  public void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var found = desk.find(id(request));
    var wanted = parameter(request, "file");
    var file =
        Arrays.stream(BulkFile.values())
            .filter(it -> it != BulkFile.SENT && name(it).equals(wanted))
            .filter(found.files()::contains)
            .findFirst()
            .orElseThrow(() -> new ResourceNotFoundException("There is no such file of this job."));
    response.setContentType(file == BulkFile.TABLE ? "text/csv;charset=UTF-8" : NDJSON);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    desk.download(found, file, response.getOutputStream());
  }

  static String name(BulkFile file) {
    return file.name().toLowerCase(Locale.ROOT);
  }

  private static UUID id(HttpServletRequest request) {
    return Ids.uuid(parameter(request, JOB))
        .orElseThrow(
            () -> new ResourceNotFoundException("Say which job, as told in Content-Location."));
  }

  private static String parameter(HttpServletRequest request, String name) {
    var said = request.getParameter(name);
    return said == null ? "" : said;
  }
}
