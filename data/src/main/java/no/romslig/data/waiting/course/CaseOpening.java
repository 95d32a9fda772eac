package no.romslig.data.waiting.course;

import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Receives applications: each opens a case that is under assessment from the day it came. */
@Service
public class CaseOpening {

  private final Applications applications;
  private final CaseFiles files;
  private final CaseSteps steps;
  private final EntryIds ids;

  CaseOpening(Applications applications, CaseFiles files, CaseSteps steps, EntryIds ids) {
    this.applications = applications;
    this.files = files;
    this.steps = steps;
    this.ids = ids;
  }

  /**
   * What came.
   *
   * @param personId someone without an open case
   */
  public record Received(
      UUID personId,
      LocalDate on,
      ApplicationOrigin origin,
      @Nullable LocalDate signedOn,
      @Nullable Consent consent,
      CaseFacts facts) {}

  /** Registers it, inside of the caller's transaction; answers the case. */
  public UUID open(Received came) {
    var application =
        applications.save(
            new Application(
                ids.next(),
                came.personId(),
                came.on(),
                came.origin(),
                came.signedOn(),
                came.consent()));
    var id = ids.next();
    files.save(
        new CaseFile(
            id, "S-" + id, application.id(), came.personId(), came.on(), null, came.facts()));
    steps.save(new CaseStep(ids.next(), id, CaseStatus.UNDER_ASSESSMENT, came.on(), null));
    return id;
  }
}
