package no.romslig.api.register;

import java.util.Collection;
import java.util.List;
import no.romslig.data.matter.AssessedFact;
import no.romslig.data.matter.AssessedFacts;
import no.romslig.data.matter.Matter;
import no.romslig.data.matter.PreferredInstitution;
import no.romslig.data.matter.PreferredInstitutions;
import no.romslig.data.matter.Waivers;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Waiver;
import org.springframework.stereotype.Component;

/** Registers what a document says alike of cases, grants and short stays. */
@Component
class MatterLoader {

  private final AssessedFacts facts;
  private final PreferredInstitutions preferences;
  private final Waivers waivers;

  MatterLoader(AssessedFacts facts, PreferredInstitutions preferences, Waivers waivers) {
    this.facts = facts;
    this.preferences = preferences;
    this.waivers = waivers;
  }

  void load(
      Matter matter,
      List<Assessment> assessments,
      Collection<InstitutionId> preferred,
      Loading loading) {
    for (var each : assessments) {
      facts.save(
          new AssessedFact(loading.next(), each.rule(), each.met(), each.on(), each.by(), matter));
    }
    for (var each : preferred) {
      preferences.save(new PreferredInstitution(loading.next(), loading.row(each), matter));
    }
  }

  /** After everything that a waiver may name. */
  void loadWaivers(Loading loading) {
    for (Waiver waiver : loading.snapshot().waivers()) {
      var ref = waiver.refId();
      waivers.save(
          new no.romslig.data.matter.Waiver(
              loading.next(),
              waiver.rule(),
              waiver.reason(),
              waiver.by(),
              waiver.on(),
              null,
              loading.relocationOf(ref),
              loading.coupleNamed(ref),
              matter(ref, loading)));
    }
  }

  private static Matter matter(String ref, Loading loading) {
    return new Matter(loading.caseNamed(ref), loading.grantNamed(ref), loading.shortStayNamed(ref));
  }
}
