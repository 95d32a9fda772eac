package no.romslig.solver.check;

import java.util.List;
import no.romslig.solver.check.Ids.Kind;
import org.jspecify.annotations.Nullable;

/** Persons, units and institutions that are pointed to must be in the document. */
final class ReferenceCheck implements Check {

  @Override
  public void check(Draft draft, Issues issues) {
    var look = new Look(draft, issues);
    for (String list :
        List.of("occupancies", "cases", "relocations", "respiteGrants", "shortStays")) {
      draft.list(list).forEach(item -> look.person(item, "personId"));
    }
    draft.list("couples").forEach(item -> look.all(item, "personIds", Kind.PERSON));
    for (String list : List.of("occupancies", "commitments")) {
      draft.list(list).forEach(item -> look.unit(item, "unitId"));
    }
    for (Item item : draft.list("cases")) {
      look.all(item, "preferences", Kind.INSTITUTION);
      look.all(item, "declined", Kind.UNIT);
    }
    for (Item grant : draft.list("respiteGrants")) {
      look.all(grant, "preferredInstitutions", Kind.INSTITUTION);
      grant.items("published").forEach(stay -> look.unit(stay, "unitId"));
    }
    draft.list("shortStays").forEach(s -> look.all(s, "preferredInstitutions", Kind.INSTITUTION));
  }

  private record Look(Draft draft, Issues issues) {

    void person(Item item, String name) {
      one(item.text(name), item.at(name), Kind.PERSON);
    }

    void unit(Item item, String name) {
      one(item.text(name), item.at(name), Kind.UNIT);
    }

    void all(Item item, String name, Kind kind) {
      item.texts(name).forEach(text -> one(text.value(), text.path(), kind));
    }

    private void one(@Nullable String id, JsonPath path, Kind kind) {
      if (id == null || draft.ids().has(kind, id) || draft.isUnknown(kind)) {
        return;
      }
      String found = Masked.reference(id);
      switch (kind) {
        case PERSON ->
            issues.add(path, FaultCode.UNKNOWN_PERSON, found, "the id of one of $.persons");
        case UNIT ->
            issues.add(
                path,
                FaultCode.UNKNOWN_UNIT,
                found,
                "the id of one of $.institutions[*].wards[*].units");
        default ->
            issues.add(
                path, FaultCode.UNKNOWN_INSTITUTION, found, "the id of one of $.institutions");
      }
    }
  }
}
