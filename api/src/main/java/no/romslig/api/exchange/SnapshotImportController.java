package no.romslig.api.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.planning.OwnSnapshots;
import no.romslig.api.planning.SnapshotIntake;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.register.RegistersInUseException;
import no.romslig.api.register.SnapshotLoader;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fills the empty registers of a municipality from a snapshot. */
@RestController
class SnapshotImportController {

  private final SnapshotIntake intake;
  private final OwnSnapshots own;
  private final SnapshotLoader loader;

  SnapshotImportController(SnapshotIntake intake, OwnSnapshots own, SnapshotLoader loader) {
    this.intake = intake;
    this.own = own;
    this.loader = loader;
  }

  /**
   * Fills empty registers from a snapshot, all or nothing. Sent twice, it is refused the second
   * time, since the registers are in use then.
   *
   * @param dryRun does everything and stores nothing
   */
  @AllowedTo(Role.ADMINISTRATOR)
  @PostMapping(
      path = "/api/v1/register-imports/snapshot",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Filled> fill(
      HttpServletRequest request,
      SignedIn asks,
      @RequestParam(defaultValue = "false") boolean dryRun)
      throws IOException {
    var acting = asks.acting("LOAD_SNAPSHOT");
    if (loader.isInUse(acting)) {
      throw inUse();
    }
    var read =
        intake.check(intake.receive(request.getInputStream(), request.getContentLengthLong()));
    own.check(acting, read);
    try {
      if (dryRun) {
        loader.tryOut(acting, read.snapshot());
      } else {
        loader.load(acting, read.snapshot());
      }
    } catch (RegistersInUseException filledMeanwhile) {
      throw inUse();
    }
    return ResponseEntity.status(dryRun ? HttpStatus.OK : HttpStatus.CREATED)
        .body(new Filled(dryRun, Filled.Counts.of(read.snapshot())));
  }

  private static ApiProblem inUse() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "registers-in-use",
        "The municipality's registers are not empty",
        "A snapshot fills empty registers only. Change what is there row by row, or by sheets at"
            + " /api/v1/register-imports. Nothing was stored.");
  }
}
