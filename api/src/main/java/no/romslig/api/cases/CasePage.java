package no.romslig.api.cases;

import java.util.List;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;

/**
 * Some of all open cases, in the order in which they were registered.
 *
 * @param page counted from 0
 * @param total how many open cases there are in all
 */
record CasePage(List<CaseView> cases, int page, int size, long total) implements ShowsPersons {

  @Override
  public List<UUID> personsShown() {
    return cases.stream().map(CaseView::personId).toList();
  }
}
