package no.romslig.solver.audit.altered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All ways in which a proposal is altered; each is named by the rule that it breaks. */
final class Alterations {

  private Alterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    for (var group :
        List.of(
            PlaceAlterations.all(),
            MoveAlterations.all(),
            RoomAlterations.all(),
            CoupleAlterations.all(),
            RespiteAlterations.all(),
            ShortStayAlterations.all(),
            CommitmentAlterations.all(),
            ListingAlterations.all(),
            NeedAlterations.all(),
            WitnessAlterations.all(),
            BranchAlterations.all())) {
      all.putAll(group);
    }
    return all;
  }

  static Altered.In named(String name) {
    return Objects.requireNonNull(all().get(name), name);
  }
}
