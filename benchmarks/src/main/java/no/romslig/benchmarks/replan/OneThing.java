package no.romslig.benchmarks.replan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.RespiteStay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What may happen in a town that has a proposal. */
enum OneThing {
  DEATH("a resident dies"),
  DECLINED("a place is declined"),
  NEW_RIGHT("someone comes with a right"),
  CLOSED("a respite unit is closed for two weeks");

  private final String words;

  OneThing(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /**
   * Lets it happen.
   *
   * @param town the snapshot as a document, which is changed
   * @param which of the many to whom it may happen
   * @return how many of the last proposal's assignments it hits itself
   */
  int happen(ObjectNode town, Proposal last, int which) {
    return switch (this) {
      case DEATH -> die(town, which);
      case DECLINED -> decline(town, last, which);
      case NEW_RIGHT -> come(town, which);
      case CLOSED -> close(town, last, which);
    };
  }

  private static ObjectNode pick(List<ObjectNode> all, int which) {
    return all.get(Math.floorMod(which * 7919, all.size()));
  }

  private static List<ObjectNode> objects(JsonNode list) {
    List<ObjectNode> objects = new ArrayList<>();
    list.forEach(each -> objects.add((ObjectNode) each));
    return objects;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static int die(ObjectNode town, int which) {
    Set<String> others = new HashSet<>();
    town.path("couples").forEach(c -> c.path("personIds").forEach(p -> others.add(p.asString(""))));
    town.path("relocations").forEach(each -> others.add(text(each, "personId")));
    town.path("cases").forEach(each -> others.add(text(each, "personId")));
    town.path("respiteGrants").forEach(each -> others.add(text(each, "personId")));
    List<ObjectNode> residents =
        objects(town.path("occupancies")).stream()
            .filter(each -> text(each, "careForm").startsWith("LONG_TERM"))
            .filter(each -> !each.hasNonNull("to") && !others.contains(text(each, "personId")))
            .toList();
    ObjectNode gone = pick(residents, which);
    List<ObjectNode> left =
        objects(town.path("occupancies")).stream()
            .filter(each -> !text(each, "personId").equals(text(gone, "personId")))
            .toList();
    town.putArray("occupancies").addAll(left);
    return 0;
  }

  private static int decline(ObjectNode town, Proposal last, int which) {
    List<Placement> offered =
        last.placements().stream().filter(each -> each.caseId() != null).toList();
    Placement one = offered.get(Math.floorMod(which * 7919, offered.size()));
    for (ObjectNode each : objects(town.path("cases"))) {
      if (one.caseId() != null && text(each, "id").equals(one.caseId().value())) {
        ((ArrayNode) each.get("declined")).add(one.unitId().value());
      }
    }
    return 1;
  }

  private static int come(ObjectNode town, int which) {
    ObjectNode like = pick(objects(town.path("cases")), which).deepCopy();
    ObjectNode person =
        objects(town.path("persons")).stream()
            .filter(each -> text(each, "id").equals(text(like, "personId")))
            .findFirst()
            .orElseThrow()
            .deepCopy();
    person.put("id", "NEW");
    like.put("id", "NEW");
    like.put("personId", "NEW");
    like.put("legalStatus", "RIGHT");
    like.put("whereabouts", "HOME");
    like.put("needClass", 5);
    ((ArrayNode) town.get("persons")).add(person);
    ((ArrayNode) town.get("cases")).add(like);
    return 0;
  }

  private static int close(ObjectNode town, Proposal last, int which) {
    List<RespiteStay> stays =
        last.respiteStays().stream().filter(each -> !each.published()).toList();
    RespiteStay hit = stays.get(Math.floorMod(which * 7919, stays.size()));
    LocalDate from = hit.from();
    LocalDate to = from.plusDays(14);
    for (JsonNode institution : town.path("institutions")) {
      for (JsonNode ward : institution.path("wards")) {
        for (JsonNode unit : ward.path("units")) {
          if (text(unit, "id").equals(hit.unitId().value())) {
            ObjectNode closure = ((ArrayNode) unit.get("closures")).addObject();
            closure.put("from", from.toString()).put("to", to.toString());
          }
        }
      }
    }
    return (int)
        (last.respiteStays().stream()
                .filter(each -> each.unitId().equals(hit.unitId()))
                .filter(each -> each.from().isBefore(to) && each.to().isAfter(from))
                .count()
            + last.shortStayPlacements().stream()
                .filter(each -> each.unitId().equals(hit.unitId()))
                .filter(each -> each.from().isBefore(to) && each.to().isAfter(from))
                .count());
  }
}
