package no.romslig.api.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.data.matter.AssessedFacts;
import no.romslig.data.matter.Matter;
import no.romslig.data.matter.PreferredInstitutions;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.InstitutionId;
import org.springframework.stereotype.Component;

/** Tells what was assessed, and which institutions are preferred, by the row that it is about. */
@Component
class MatterAssembler {

  private final AssessedFacts facts;
  private final PreferredInstitutions preferences;

  MatterAssembler(AssessedFacts facts, PreferredInstitutions preferences) {
    this.facts = facts;
    this.preferences = preferences;
  }

  /** What holds of each case, grant and short stay. */
  record Told(
      Map<UUID, Map<String, Assessment>> assessments, Map<UUID, List<InstitutionId>> preferences) {

    /** Of each rule the last one. */
    List<Assessment> assessments(UUID matter) {
      return List.copyOf(assessments.getOrDefault(matter, Map.of()).values());
    }

    List<InstitutionId> preferences(UUID matter) {
      return preferences.getOrDefault(matter, List.of());
    }
  }

  Told assemble(Codes codes) {
    Map<UUID, Map<String, Assessment>> assessed = new HashMap<>();
    for (var each : facts.findAllByOrderById()) {
      var ofMatter = assessed.computeIfAbsent(row(each.matter()), none -> new LinkedHashMap<>());
      ofMatter.remove(each.rule());
      ofMatter.put(
          each.rule(),
          new Assessment(each.rule(), each.met(), each.assessedOn(), each.assessedBy()));
    }
    Map<UUID, List<InstitutionId>> preferred = new HashMap<>();
    for (var each : preferences.findAllByOrderById()) {
      preferred
          .computeIfAbsent(row(each.matter()), none -> new ArrayList<>())
          .add(codes.institution(each.institutionId()));
    }
    return new Told(assessed, preferred);
  }

  private static UUID row(Matter matter) {
    return Stream.of(
            Optional.ofNullable(matter.caseId()),
            Optional.ofNullable(matter.grantId()),
            Optional.ofNullable(matter.shortStayId()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
