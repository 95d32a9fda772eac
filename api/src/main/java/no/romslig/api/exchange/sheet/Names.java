package no.romslig.api.exchange.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** By which codes the rows of a register are named, of the register itself and of this import. */
final class Names {

  private final String where;
  private final Map<String, UUID> known = new HashMap<>();
  private final Set<String> faulty = new HashSet<>();

  /**
   * @param where the sheet whose rows have such codes
   */
  Names(SheetKind where) {
    this.where = where.title();
  }

  String where() {
    return where;
  }

  void add(String code, UUID id) {
    known.put(code, id);
  }

  Optional<UUID> find(String code) {
    return Optional.ofNullable(known.get(code));
  }

  /** There is a row of this code, which has faults of its own. */
  void blame(String code) {
    faulty.add(code);
  }

  boolean isBlamed(String code) {
    return faulty.contains(code);
  }
}
