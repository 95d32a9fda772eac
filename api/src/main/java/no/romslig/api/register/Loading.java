package no.romslig.api.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.romslig.data.register.EntryIds;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** A snapshot on its way into the registers, and which rows its ids have become. */
final class Loading {

  private final Snapshot snapshot;
  private final EntryIds ids;
  private final Map<Object, UUID> rows = new HashMap<>();
  private final Map<CaseId, PersonId> applicants = new HashMap<>();
  private final Map<PersonId, UUID> relocations = new HashMap<>();

  Loading(Snapshot snapshot, EntryIds ids) {
    this.snapshot = snapshot;
    this.ids = ids;
    for (Case each : snapshot.cases()) {
      applicants.put(each.id(), each.personId());
    }
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** The id of a row that the document does not name. */
  UUID next() {
    return ids.next();
  }

  /** The id of the row that the document's id becomes. */
  UUID made(Object documentId) {
    var id = ids.next();
    rows.put(documentId, id);
    return id;
  }

  UUID madeRelocation(PersonId person) {
    var id = ids.next();
    relocations.put(person, id);
    return id;
  }

  UUID row(InstitutionId id) {
    return found(id);
  }

  UUID row(UnitId id) {
    return found(id);
  }

  UUID row(PersonId id) {
    return found(id);
  }

  UUID row(CaseId id) {
    return found(id);
  }

  UUID row(GrantId id) {
    return found(id);
  }

  UUID row(ShortStayId id) {
    return found(id);
  }

  PersonId applicant(CaseId id) {
    return Objects.requireNonNull(applicants.get(id));
  }

  private UUID found(Object documentId) {
    return Objects.requireNonNull(rows.get(documentId));
  }

  @Nullable UUID caseNamed(String refId) {
    return rows.get(new CaseId(refId));
  }

  @Nullable UUID grantNamed(String refId) {
    return rows.get(new GrantId(refId));
  }

  @Nullable UUID shortStayNamed(String refId) {
    return rows.get(new ShortStayId(refId));
  }

  @Nullable UUID coupleNamed(String refId) {
    return rows.get(new CoupleId(refId));
  }

  @Nullable UUID relocationOf(String personRef) {
    return relocations.get(new PersonId(personRef));
  }
}
