package no.romslig.solver.run.counterfactual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.Snapshot;

/**
 * The facts of a case that stand against it, each as it could have been instead. None of them can
 * take a place away: each only lets the applicant into more units or on more days, or up the
 * ranking. That the case has the right to a place is not among them, since it also closes some.
 */
final class Favourable {

  private final Snapshot snapshot;
  private final RuleSet rules;
  private final Case aCase;
  private final Person person;
  private final List<FactChange> found = new ArrayList<>();

  private Favourable(Snapshot snapshot, RuleSet rules, Case aCase) {
    this.snapshot = snapshot;
    this.rules = rules;
    this.aCase = aCase;
    person = Subject.person(snapshot, aCase);
  }

  /** All but the need, of which there are many degrees. */
  static List<FactChange> of(Snapshot snapshot, RuleSet rules, Case aCase) {
    Favourable favourable = new Favourable(snapshot, rules, aCase);
    favourable.ofTheCase();
    favourable.ofThePerson();
    favourable.ofSheltering();
    favourable.ofHousing();
    return List.copyOf(favourable.found);
  }

  private void ofTheCase() {
    if (aCase.readyFrom() != null && aCase.readyFrom().isAfter(snapshot.asOf())) {
      found.add(new FactChange.ReadyNow());
    }
    aCase.assessments().stream()
        .filter(each -> !each.met())
        .map(Assessment::rule)
        .distinct()
        .map(FactChange.Met::new)
        .forEach(found::add);
    aCase.declined().stream().sorted().map(FactChange.NotDeclined::new).forEach(found::add);
    Arrays.stream(CareForm.values())
        .filter(form -> form.isLasting() && !aCase.careForms().contains(form) && exists(form))
        .map(FactChange.Granted::new)
        .forEach(found::add);
  }

  private boolean exists(CareForm form) {
    return snapshot.institutions().stream()
        .flatMap(institution -> institution.wards().stream())
        .flatMap(ward -> ward.units().stream())
        .anyMatch(unit -> unit.careForm() == form);
  }

  private void ofThePerson() {
    new TreeSet<>(person.requiredFeatures())
        .forEach(feature -> found.add(new FactChange.WithoutFeature(feature)));
    if (!person.acceptsSharedRoom()) {
      found.add(new FactChange.SharesRoom());
    }
  }

  private void ofSheltering() {
    if (!exists(CareForm.LONG_TERM_SHELTERED)) {
      return;
    }
    RuleSet.ShelteredRules sheltered = rules.sheltered();
    if (sheltered.requiresDiagnosis() && !person.dementiaDiagnosis()) {
      found.add(new FactChange.Diagnosed());
    }
    if (sheltered.requiresCognitiveImpairment() && !person.cognitiveImpairment()) {
      found.add(new FactChange.Impaired());
    }
    if (sheltered.requiresBehaviourFlag() && person.shelteringBehaviours().isEmpty()) {
      Arrays.stream(ShelteringBehaviour.values()).map(FactChange.Behaves::new).forEach(found::add);
    }
  }

  private void ofHousing() {
    if (!exists(CareForm.HDO) && !exists(CareForm.CARE_HOUSING)) {
      return;
    }
    if (rules.hdo().requiresOwnWish() && !aCase.wishesCareHousing()) {
      found.add(new FactChange.WishesCareHousing());
    }
    LocalDate longEnough = snapshot.asOf().minusMonths(rules.hdo().minResidencyMonths());
    if (rules.hdo().minResidencyMonths() > 0
        && (person.residentSince() == null || person.residentSince().isAfter(longEnough))) {
      found.add(new FactChange.ResidentSince(longEnough));
    }
  }
}
