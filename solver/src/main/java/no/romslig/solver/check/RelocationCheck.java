package no.romslig.solver.check;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;

/** Only someone with a lasting place can be moved. */
final class RelocationCheck implements Check {

  @Override
  public void check(Draft draft, Issues issues) {
    draft.list("relocations").forEach(each -> resident(draft, each, "personId", issues));
    draft.list("commitments").stream()
        .filter(each -> "RELOCATION".equals(each.text("kind")))
        .forEach(each -> resident(draft, each, "refId", issues));
  }

  private static void resident(Draft draft, Item item, String name, Issues issues) {
    String person = item.text(name);
    if (person == null
        || !draft.ids().has(Ids.Kind.PERSON, person)
        || draft.occupanciesByPerson().getOrDefault(person, List.of()).stream()
            .anyMatch(occupancy -> mayBeHome(draft, occupancy))
        || someoneUnknownMayLiveSomewhere(draft)) {
      return;
    }
    issues.add(
        item.at(name),
        FaultCode.RELOCATION_WITHOUT_HOME,
        Masked.reference(person),
        "a person with an occupancy in a lasting care form that lasts beyond asOf");
  }

  /** What cannot be read may be a home. */
  private static boolean mayBeHome(Draft draft, Item occupancy) {
    CareForm form = occupancy.careForm("careForm");
    Period period = occupancy.period();
    LocalDate asOf = draft.asOf();
    return (form == null || form.isLasting())
        && (period == null || asOf == null || Nights.isFrom(asOf, period));
  }

  private static boolean someoneUnknownMayLiveSomewhere(Draft draft) {
    return draft.root().isUnreadable("occupancies")
        || draft.root().hasUnreadableElement("occupancies")
        || draft.list("occupancies").stream()
            .anyMatch(each -> each.text("personId") == null && mayBeHome(draft, each));
  }
}
