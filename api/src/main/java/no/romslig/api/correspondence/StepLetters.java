package no.romslig.api.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.letter.Application;
import no.romslig.api.letter.CaseNumber;
import no.romslig.api.letter.Findings;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.reason.Why;
import no.romslig.data.letter.LetterBasis;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.LegalSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Collects what is told of a case that was put on the waitlist or refused, and of help at home that
 * is decided meanwhile. Works inside of the caller's transaction.
 */
@Component
class StepLetters {

  private final CaseSteps steps;
  private final Applications applications;
  private final KnownFacts known;
  private final RunReasons runs;

  StepLetters(CaseSteps steps, Applications applications, KnownFacts known, RunReasons runs) {
    this.steps = steps;
    this.applications = applications;
    this.known = known;
    this.runs = runs;
  }

  /** The step by which the case came on the waitlist or was refused, as it stands by law now. */
  Optional<CaseStep> told(UUID file) {
    return LegalSteps.of(steps.findByCaseIdOrderById(file)).stream()
        .reduce((earlier, later) -> later)
        .filter(
            each -> each.status() == CaseStatus.WAITLIST || each.status() == CaseStatus.REFUSED);
  }

  List<Draft> of(CaseFile file, CaseStep step, Said said, Gaps gaps) {
    var service = service(file, step, said);
    if (said.appliedFor() == null) {
      gaps.add(Lack.APPLIED_FOR, null);
    }
    if (step.status() == CaseStatus.WAITLIST && said.meanwhile().isEmpty()) {
      gaps.add(Lack.MEANWHILE, null);
    }
    if (service == null || !gaps.all().isEmpty()) {
      return List.of();
    }
    var drafts = new ArrayList<Draft>();
    drafts.add(draft(file, step, said, outcome(step, service, said), reasons(file, step)));
    if (step.status() == CaseStatus.REFUSED
        && drafts.getFirst().findings().reasons().isEmpty()
        && said.ownWords() == null) {
      gaps.add(Lack.REASON, null);
    }
    if (!said.services().isEmpty()) {
      if (said.servicesFrom() == null) {
        gaps.add(Lack.SERVICES_FROM, null);
      } else {
        var help = new Outcome.ServicesGranted(said.services(), said.servicesFrom());
        drafts.add(draft(file, step, said, help, List.of()));
      }
    }
    return drafts;
  }

  /** On the list for the form that was granted first; refused what was applied for. */
  private static @Nullable Service service(CaseFile file, CaseStep step, Said said) {
    var granted = file.facts().careForms();
    return step.status() == CaseStatus.WAITLIST && !granted.isEmpty()
        ? Service.valueOf(granted.getFirst().name())
        : said.appliedFor();
  }

  private static Outcome outcome(CaseStep step, Service service, Said said) {
    return step.status() == CaseStatus.WAITLIST
        ? new Outcome.OnWaitlist(service, step.happenedOn(), said.meanwhile())
        : new Outcome.Refused(service, said.instead());
  }

  private List<Why> reasons(CaseFile file, CaseStep step) {
    if (step.status() == CaseStatus.REFUSED) {
      return known.assessed(file.id(), false);
    }
    var reasons = new ArrayList<>(runs.whyNoPlace(file.code()));
    known.assessed(file.id(), true).stream()
        .filter(each -> !reasons.contains(each))
        .forEach(reasons::add);
    return reasons;
  }

  private Draft draft(CaseFile file, CaseStep step, Said said, Outcome outcome, List<Why> reasons) {
    var received = applications.findById(file.applicationId()).orElseThrow().receivedOn();
    var appliedFor = said.appliedFor();
    return new Draft(
        LetterBasis.ofStep(step.id(), file.id()),
        null,
        file.personId(),
        new CaseNumber(said.caseNumber() == null ? file.code() : said.caseNumber()),
        appliedFor == null || outcome instanceof Outcome.ServicesGranted
            ? null
            : new Application(appliedFor, received),
        outcome,
        new Findings(known.of(file), reasons, said.considered(), null),
        said.ownWords(),
        null);
  }
}
