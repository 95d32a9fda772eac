package no.romslig.api.matters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.problem.Faults;
import no.romslig.data.matter.Matter;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what something is about, and whom. Works inside of the caller's transaction. */
@Component
class Matters {

  private final CaseFiles cases;
  private final RespiteGrants grants;
  private final ShortStays stays;

  Matters(CaseFiles cases, RespiteGrants grants, ShortStays stays) {
    this.cases = cases;
    this.grants = grants;
    this.stays = stays;
  }

  /** A fault for each that is named and not there. */
  void check(Matter matter, Faults faults) {
    faults.demand(
        matter.caseId() == null || cases.findById(matter.caseId()).isPresent(),
        "caseId",
        "a case of the municipality");
    faults.demand(
        matter.grantId() == null || grants.findById(matter.grantId()).isPresent(),
        "grantId",
        "a grant of the municipality");
    faults.demand(
        matter.shortStayId() == null || stays.findById(matter.shortStayId()).isPresent(),
        "shortStayId",
        "a short stay of the municipality");
  }

  /** Whom it is about; empty where a short stay does not say yet whose it is. */
  List<UUID> persons(@Nullable Matter matter) {
    if (matter == null) {
      return List.of();
    }
    return Stream.of(
            found(matter.caseId(), id -> cases.findById(id).map(CaseFile::personId)),
            found(matter.grantId(), id -> grants.findById(id).map(RespiteGrant::personId)),
            found(
                matter.shortStayId(),
                id -> stays.findById(id).flatMap(it -> Optional.ofNullable(it.personId()))))
        .flatMap(Optional::stream)
        .toList();
  }

  private interface Finding {
    Optional<UUID> of(UUID id);
  }

  private static Optional<UUID> found(@Nullable UUID id, Finding finding) {
    return id == null ? Optional.empty() : finding.of(id);
  }
}
