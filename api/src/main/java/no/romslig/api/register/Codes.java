package no.romslig.api.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** What the rows are called in documents, and which persons a document has come to name. */
final class Codes {

  private final Map<UUID, String> codes = new HashMap<>();
  private final Set<UUID> named = new HashSet<>();

  void add(UUID row, String code) {
    codes.put(row, code);
  }

  /** What the row is called, if the document has it. */
  @Nullable String find(@Nullable UUID row) {
    return codes.get(row);
  }

  boolean has(@Nullable UUID row) {
    return codes.containsKey(row);
  }

  String of(@Nullable UUID row) {
    return Objects.requireNonNull(codes.get(row));
  }

  InstitutionId institution(UUID row) {
    return new InstitutionId(of(row));
  }

  UnitId unit(UUID row) {
    return new UnitId(of(row));
  }

  /** The person, who is in the document by that. */
  PersonId person(@Nullable UUID row) {
    var code = of(row);
    named.add(Objects.requireNonNull(row));
    return new PersonId(code);
  }

  boolean isNamed(UUID person) {
    return named.contains(person);
  }

  CaseId caseOf(UUID row) {
    return new CaseId(of(row));
  }

  GrantId grant(UUID row) {
    return new GrantId(of(row));
  }

  ShortStayId shortStay(UUID row) {
    return new ShortStayId(of(row));
  }
}
