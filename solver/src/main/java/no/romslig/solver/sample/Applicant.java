package no.romslig.solver.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.NeedOverride;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.snapshot.Whereabouts;
import org.jspecify.annotations.Nullable;

/** A case while the sample is made. */
final class Applicant {

  final CaseId id;
  final Someone who;
  final List<CareForm> forms;
  final LegalStatus status;
  final List<InstitutionId> preferences = new ArrayList<>();
  final Set<UnitId> declined = new TreeSet<>();
  final List<Assessment> assessments = new ArrayList<>();
  LocalDate applied = Draft.AS_OF;
  LocalDate waitingSince = Draft.AS_OF;
  int needClass;
  int needScore;
  @Nullable LocalDate readyFrom;
  Whereabouts whereabouts = Whereabouts.HOME;
  boolean interimService = true;
  boolean wishesCareHousing;
  @Nullable NeedOverride override;

  Applicant(CaseId id, Someone who, List<CareForm> forms, LegalStatus status) {
    this.id = id;
    this.who = who;
    this.forms = forms;
    this.status = status;
  }

  boolean waitsAtHome() {
    return whereabouts == Whereabouts.HOME && status == LegalStatus.WAITLIST;
  }

  Case asCase() {
    return new Case(
        id,
        who.id,
        applied,
        waitingSince,
        status,
        forms,
        needClass,
        needScore,
        readyFrom,
        whereabouts,
        interimService,
        wishesCareHousing,
        preferences,
        declined,
        assessments,
        override);
  }
}
