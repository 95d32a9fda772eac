package no.romslig.solver.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** What the audit says of the witnesses in a draft that is sound in all else. */
final class Proofs {

  private Proofs() {}

  static List<Map<String, Object>> faults(Draft draft) {
    var found = draft.audit().violations();
    assertThat(found).allSatisfy(each -> assertThat(each.rule()).isEqualTo("WITNESS"));
    return found.stream().map(each -> each.params()).toList();
  }

  static void assertProof(Draft draft) {
    assertThat(draft.violations()).isEmpty();
  }

  static void assertFault(Draft draft, String code) {
    assertThat(faults(draft))
        .singleElement()
        .satisfies(each -> assertThat(each).containsEntry("fault", code));
  }
}
