package no.romslig.solver.check;

import java.util.HashMap;
import java.util.Map;
import no.romslig.solver.check.Ids.Kind;
import org.jspecify.annotations.Nullable;

/** A decision is about something in the document, of its kind, once. */
final class CommitmentCheck implements Check {

  private static final Kind[] KINDS = {Kind.CASE, Kind.PERSON, Kind.GRANT, Kind.SHORT_STAY};

  @Override
  public void check(Draft draft, Issues issues) {
    Map<String, Item> first = new HashMap<>();
    for (Item commitment : draft.list("commitments")) {
      String kind = commitment.text("kind");
      String refId = commitment.text("refId");
      if (refId != null) {
        reference(draft, commitment, refId, kind(kind), issues);
      }
      if (kind != null && refId != null && !kind.equals("RESPITE")) {
        once(commitment, refId, first.putIfAbsent(kind + " " + refId, commitment), issues);
      }
      boolean isStay = "RESPITE".equals(kind) || "SHORT_STAY".equals(kind);
      if (isStay && commitment.text("to") == null && !commitment.isUnreadable("to")) {
        issues.add(commitment.at("to"), FaultCode.END_MISSING, "nothing", "a date, yyyy-MM-dd");
      }
    }
  }

  private static void reference(
      Draft draft, Item commitment, String refId, @Nullable Kind kind, Issues issues) {
    boolean found = kind == null ? draft.ids().hasAny(refId, KINDS) : draft.ids().has(kind, refId);
    if (found || (kind != null && draft.isUnknown(kind))) {
      return;
    }
    issues.add(
        commitment.at("refId"),
        draft.ids().hasAny(refId, KINDS)
            ? FaultCode.REFERENCE_OF_OTHER_KIND
            : FaultCode.UNKNOWN_REFERENCE,
        Masked.reference(refId),
        "the id of one of $."
            + (kind == null ? "cases, persons, respiteGrants or shortStays" : kind.list()));
  }

  private static void once(Item commitment, String refId, @Nullable Item other, Issues issues) {
    if (other != null) {
      issues.add(
          commitment.at("refId"),
          FaultCode.COMMITTED_TWICE,
          Masked.reference(refId),
          "another id than that of " + other.path());
    }
  }

  private static @Nullable Kind kind(@Nullable String kind) {
    return switch (kind) {
      case "PLACEMENT" -> Kind.CASE;
      case "RELOCATION" -> Kind.PERSON;
      case "RESPITE" -> Kind.GRANT;
      case "SHORT_STAY" -> Kind.SHORT_STAY;
      case null, default -> null;
    };
  }
}
