package no.romslig.api.planning;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.romslig.api.problem.ApiProblem;
import no.romslig.solver.check.FaultCode;
import no.romslig.solver.check.Severity;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes a snapshot from the wire, or says everything that is wrong with it. */
@Component
public class SnapshotIntake {

  private static final List<FaultCode> NOT_JSON =
      List.of(FaultCode.MALFORMED_JSON, FaultCode.NOT_UTF8);

  private final SnapshotReader reader;
  private final RunSettings settings;

  SnapshotIntake(SnapshotReader reader, RunSettings settings) {
    this.reader = reader;
    this.settings = settings;
  }

  /**
   * Reads the body to its end.
   *
   * @param announced the length that the client announces; -1 where it does not
   * @throws ApiProblem 413 when it is larger than allowed
   */
  public byte[] receive(InputStream body, long announced) throws IOException {
    var most = settings.maxSnapshot().toBytes();
    if (announced > most) {
      throw tooLarge();
    }
    var bytes = body.readNBytes(Math.toIntExact(most) + 1);
    if (bytes.length > most) {
      throw tooLarge();
    }
    return bytes;
  }

  /**
   * What the document says.
   *
   * @throws ApiProblem 400 when it is no JSON, 422 when it is not a faultless snapshot
   */
  public SnapshotReading.Read check(byte[] snapshot) {
    return faultless(read(snapshot));
  }

  SnapshotReading read(byte[] snapshot) {
    return reader.read(snapshot);
  }

  /**
   * @throws ApiProblem 400 when it was no JSON, 422 when it was not a faultless snapshot
   */
  SnapshotReading.Read faultless(SnapshotReading reading) {
    return switch (reading) {
      case SnapshotReading.Read read -> read;
      case SnapshotReading.Refused refused -> throw refused(refused);
    };
  }

  /** Everything that is wrong with it. */
  static List<OrderIssue> faults(SnapshotReading reading) {
    return switch (reading) {
      case SnapshotReading.Read read -> List.of();
      case SnapshotReading.Refused refused ->
          refused.issues().stream()
              .filter(issue -> issue.severity() == Severity.ERROR)
              .map(OrderIssue::of)
              .toList();
    };
  }

  private ApiProblem tooLarge() {
    return new ApiProblem(
        HttpStatus.CONTENT_TOO_LARGE,
        "snapshot-too-large",
        "The snapshot is too large",
        "A snapshot may weigh at most " + settings.maxSnapshot().toMegabytes() + " MB.");
  }

  private static ApiProblem refused(SnapshotReading.Refused refused) {
    var problem =
        refused.issues().stream().anyMatch(fault -> NOT_JSON.contains(fault.code()))
            ? new ApiProblem(
                HttpStatus.BAD_REQUEST,
                "malformed-json",
                "The body is not JSON",
                "Send one JSON document in UTF-8. Nothing was stored.")
            : new ApiProblem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "snapshot-refused",
                "The snapshot has faults",
                "Repair every fault that is listed and send it again. Nothing was stored.");
    return problem.with("issues", faults(refused));
  }
}
