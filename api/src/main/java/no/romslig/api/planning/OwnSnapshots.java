package no.romslig.api.planning;

import java.util.List;
import java.util.Optional;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.solver.check.SnapshotReading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes no snapshot of another municipality than the one that acts. */
@Component
public class OwnSnapshots {

  private final MunicipalityRoll roll;

  OwnSnapshots(MunicipalityRoll roll) {
    this.roll = roll;
  }

  /**
   * Lets a snapshot of the acting municipality pass.
   *
   * @throws ApiProblem 422 where the snapshot is another municipality's
   */
  public void check(Acting acting, SnapshotReading.Read read) {
    fault(acting, read)
        .ifPresent(
            issue -> {
              throw new ApiProblem(
                      HttpStatus.UNPROCESSABLE_CONTENT,
                      "other-municipality",
                      "The snapshot is another municipality's",
                      "Sign in for the municipality of the snapshot. Nothing was stored.")
                  .with("issues", List.of(issue));
            });
  }

  /** What is wrong where the snapshot can be read and is another municipality's. */
  Optional<OrderIssue> fault(Acting acting, SnapshotReading reading) {
    if (!(reading instanceof SnapshotReading.Read read)) {
      return Optional.empty();
    }
    var own = roll.number(acting.municipality());
    var found = read.snapshot().municipality().number();
    return found.equals(own)
        ? Optional.empty()
        : Optional.of(
            new OrderIssue(
                "OTHER_MUNICIPALITY",
                "$.municipality.number",
                found,
                own,
                "Sign in for the municipality of the snapshot, or send one of your own."));
  }
}
