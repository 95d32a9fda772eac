package no.romslig.api.matters;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.access.Thing;
import no.romslig.api.problem.Faults;
import no.romslig.data.matter.Matter;
import no.romslig.data.matter.Waiver;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.Couples;
import no.romslig.data.waiting.Relocations;
import no.romslig.solver.rules.HardRule;
import no.romslig.solver.rules.RuleCatalogue;
import no.romslig.solver.rules.Waivable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a waiver is about, and whether its rule may be lifted for that. */
@Component
class WaiverAbout {

  private static final Matter NOTHING = new Matter(null, null, null);

  private final CaseFiles cases;
  private final RespiteGrants grants;
  private final ShortStays stays;
  private final Relocations relocations;
  private final Couples couples;

  WaiverAbout(
      CaseFiles cases,
      RespiteGrants grants,
      ShortStays stays,
      Relocations relocations,
      Couples couples) {
    this.cases = cases;
    this.grants = grants;
    this.stays = stays;
    this.relocations = relocations;
    this.couples = couples;
  }

  /** One id that a waiver may name. */
  private record Named(
      String path, @Nullable UUID id, Waivable.Item item, Thing thing, boolean isThere) {}

  /** Inside of the caller's transaction. */
  void check(WaiverController.Body body, Faults faults) {
    var named =
        Stream.of(
                named("caseId", body.caseId(), Waivable.Item.CASE, Thing.CASE),
                named("grantId", body.grantId(), Waivable.Item.GRANT, Thing.GRANT),
                named(
                    "shortStayId", body.shortStayId(), Waivable.Item.SHORT_STAY, Thing.SHORT_STAY),
                named(
                    "relocationId",
                    body.relocationId(),
                    Waivable.Item.RELOCATION,
                    Thing.RELOCATION),
                named("coupleId", body.coupleId(), Waivable.Item.COUPLE, Thing.COUPLE))
            .filter(it -> it.id() != null)
            .toList();
    for (var each : named) {
      faults.demand(
          each.isThere(), each.path(), "a " + each.thing().word() + " of the municipality");
      faults.demand(
          mayBeLifted(Objects.requireNonNull(body.rule()), each.item()),
          "rule",
          "a hard rule that may be lifted for a " + each.thing().word());
    }
  }

  private Named named(String path, @Nullable UUID id, Waivable.Item item, Thing thing) {
    return new Named(path, id, item, thing, id != null && isThere(item, id));
  }

  private boolean isThere(Waivable.Item item, UUID id) {
    return switch (item) {
      case CASE -> cases.findById(id).isPresent();
      case GRANT -> grants.findById(id).isPresent();
      case SHORT_STAY -> stays.findById(id).isPresent();
      case RELOCATION -> relocations.findById(id).isPresent();
      case COUPLE -> couples.findById(id).isPresent();
    };
  }

  /** A rule that only an assessment rests on may be lifted for whatever is assessed. */
  private static boolean mayBeLifted(String rule, Waivable.Item item) {
    return HardRule.of(rule)
        .map(hard -> Waivable.isFor(item, hard))
        .orElseGet(() -> item.isAssessed() && RuleCatalogue.shipped().has(rule));
  }

  static Matter of(Waiver waiver) {
    return Objects.requireNonNullElse(waiver.matter(), NOTHING);
  }

  /** All rows that it names. */
  static List<UUID> rows(Waiver waiver) {
    var matter = of(waiver);
    return Stream.of(
            matter.caseId(),
            matter.grantId(),
            matter.shortStayId(),
            waiver.relocationId(),
            waiver.coupleId())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }
}
