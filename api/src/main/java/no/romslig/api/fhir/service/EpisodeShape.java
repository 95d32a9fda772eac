package no.romslig.api.fhir.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.api.request.Today;
import no.romslig.data.booking.Nights;
import no.romslig.data.institution.CareForm;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.ShortStay;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is granted, or waited for: a lasting place from the decision on its right or the waitlist, a
 * grant of respite, a short stay. An application that is not decided yet, or refused, is no
 * episode.
 */
@Component
class EpisodeShape {

  private static final Set<CaseStatus> GRANTS = Set.of(CaseStatus.RIGHT, CaseStatus.WAITLIST);

  private final CaseSteps steps;
  private final GrantedStays granted;
  private final Today today;

  EpisodeShape(CaseSteps steps, GrantedStays granted, Today today) {
    this.steps = steps;
    this.granted = granted;
    this.today = today;
  }

  Optional<Told<EpisodeOfCare>> of(CaseFile file) {
    var course = steps.findByCaseIdOrderById(file.id());
    return course.stream()
        .filter(step -> GRANTS.contains(step.status()))
        .findFirst()
        .map(first -> of(file, first, course.subList(course.indexOf(first), course.size())));
  }

  private static Told<EpisodeOfCare> of(CaseFile file, CaseStep first, List<CaseStep> course) {
    var episode = episode(file.id(), "case", file.code(), file.personId());
    boolean wasThere = course.stream().anyMatch(step -> step.status() == CaseStatus.MOVED_IN);
    for (int i = 0; i < course.size(); i++) {
      var step = course.get(i);
      LocalDate next = i + 1 < course.size() ? course.get(i + 1).happenedOn() : null;
      episode
          .addStatusHistory()
          .setStatus(status(step.status(), wasThere))
          .setPeriod(Days.stay(step.happenedOn(), next));
    }
    episode.setStatus(status(course.getLast().status(), wasThere));
    file.facts().careForms().stream()
        .findFirst()
        .ifPresent(form -> episode.addType(CareForms.service(form)));
    episode.setPeriod(Days.stay(first.happenedOn(), file.closedOn()));
    episode.addReferralRequest(Refs.request(file.applicationId()));
    return Told.of(episode, file.personId());
  }

  private static EpisodeOfCareStatus status(CaseStatus status, boolean wasThere) {
    return switch (status) {
      case WAITLIST -> EpisodeOfCareStatus.WAITLIST;
      case UNDER_ASSESSMENT, RIGHT, PROPOSED, OFFERED, ACCEPTED, DECLINED ->
          EpisodeOfCareStatus.PLANNED;
      case MOVED_IN -> EpisodeOfCareStatus.ACTIVE;
      case ENDED -> wasThere ? EpisodeOfCareStatus.FINISHED : EpisodeOfCareStatus.CANCELLED;
      case REFUSED -> EpisodeOfCareStatus.CANCELLED;
    };
  }

  Told<EpisodeOfCare> of(RespiteGrant grant) {
    var facts = grant.facts();
    var episode = episode(grant.id(), "respite-grant", grant.code(), grant.personId());
    episode.setStatus(status(facts.starts(), facts.ends()));
    episode.addType(CareForms.service(CareForm.RESPITE));
    episode.setPeriod(Days.until(facts.starts(), facts.ends()));
    return Told.of(episode, grant.personId());
  }

  /**
   * Empty where nobody knows yet whose it is, or no place has been decided: it is only asked for.
   */
  Optional<Told<EpisodeOfCare>> of(ShortStay stay) {
    var person = stay.personId();
    return person == null
        ? Optional.empty()
        : granted.nights(person, stay.id()).map(nights -> of(stay, person, nights));
  }

  private Told<EpisodeOfCare> of(ShortStay stay, UUID person, Nights nights) {
    var facts = stay.facts();
    var episode = episode(stay.id(), "short-stay", stay.code(), person);
    episode.setStatus(status(nights.starts(), nights.ends()));
    episode.addType(CareForms.service(facts.careForm(), facts.purpose()));
    episode.setPeriod(Days.stay(nights.starts(), nights.ends()));
    episode.addReferralRequest(Refs.request(stay.id()));
    return Told.of(episode, person);
  }

  private EpisodeOfCareStatus status(LocalDate first, @Nullable LocalDate end) {
    var day = today.date();
    if (end != null && !end.isAfter(day)) {
      return EpisodeOfCareStatus.FINISHED;
    }
    return first.isAfter(day) ? EpisodeOfCareStatus.PLANNED : EpisodeOfCareStatus.ACTIVE;
  }

  private static EpisodeOfCare episode(UUID id, String kind, String code, UUID person) {
    var episode = new EpisodeOfCare();
    episode.setId(id.toString());
    episode.addIdentifier().setSystem(Systems.own(kind)).setValue(code);
    episode.setPatient(Refs.patient(person));
    episode.setManagingOrganization(Refs.municipality());
    return episode;
  }
}
