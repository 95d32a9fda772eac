package no.romslig.api.fhir.bulk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import no.romslig.api.fhir.bulk.BulkDesk.Found;
import no.romslig.data.bulk.BulkFile;
import no.romslig.data.bulk.BulkJob;
import no.romslig.data.bulk.BulkKind;
import no.romslig.data.bulk.BulkStatus;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What came of a job, and where it is read, in the shape of the bulk data guide. */
@Component
class Manifest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final BulkSettings settings;

  Manifest(BulkSettings settings) {
    this.settings = settings;
  }

  /** How far it is, in words. */
  static String progress(BulkJob job) {
    if (job.status() != BulkStatus.RUNNING) {
      return "waiting";
    }
    return switch (job.phase()) {
      case FORM -> "looking at the form: %d lines done".formatted(job.done());
      case BEFORE -> "reading the registers: %d persons done".formatted(job.done());
      case ENTER -> "entering: %d of %d lines done".formatted(job.done(), job.lines());
      case AFTER -> "comparing: %d persons done".formatted(job.done());
    };
  }

  void write(Found found, String server, HttpServletResponse response) throws IOException {
    var job = found.job();
    var content = JSON.createObjectNode();
    content.put("transactionTime", ended(job).toString());
    content.put("request", server + "/" + operation(job.kind()));
    content.put("requiresAccessToken", true);
    var output = content.putArray("output");
    var error = content.putArray("error");
    var extension = content.putObject("extension");
    for (var file : found.files()) {
      switch (file) {
        case SENT -> {}
        case ERRORS -> link(error, "OperationOutcome", job, file, server);
        case WARNINGS -> link(output, "OperationOutcome", job, file, server);
        case DIFFERENCES -> link(output, "Parameters", job, file, server);
        case TABLE -> extension.put("table", address(job, file, server));
      }
    }
    extension
        .put("lines", job.lines())
        .put("stored", job.status() == BulkStatus.DONE && job.kind() == BulkKind.FIRST_LOAD);
    response.setHeader(
        HttpHeaders.EXPIRES,
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ended(job).plus(settings.keep()).atOffset(ZoneOffset.UTC)));
    response.setContentType("application/json");
    response.getOutputStream().write(content.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Instant ended(BulkJob job) {
    return Objects.requireNonNull(job.endedAt());
  }

  private static String operation(BulkKind kind) {
    return switch (kind) {
      case FIRST_LOAD -> "$first-load";
      case TRIAL -> "$first-load?check=true";
      case RECONCILIATION -> "$reconcile";
    };
  }

  private static void link(ArrayNode to, String type, BulkJob job, BulkFile file, String server) {
    to.addObject().put("type", type).put("url", address(job, file, server));
  }

  private static String address(BulkJob job, BulkFile file, String server) {
    return "%s/%s?%s=%s&file=%s"
        .formatted(
            server, BulkOperations.FILE, BulkOperations.JOB, job.id(), BulkOperations.name(file));
  }
}
