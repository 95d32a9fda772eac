package no.romslig.data.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.jpa.repository.Query;

/** The steps of all cases. */
public interface CaseSteps extends Entries<CaseStep> {

  List<CaseStep> findByCaseIdOrderById(UUID caseId);

  /**
   * Cases that were put on the waitlist or refused before the day by a step of which no letter went
   * out, save those that were decided before the registers knew of them.
   */
  @Query(
      "select distinct s.caseId from CaseStep s join CaseFile c on c.id = s.caseId"
          + " join Application a on a.id = c.applicationId"
          + " where s.status in (WAITLIST, REFUSED) and s.happenedOn < :day"
          + " and a.origin <> IMPORTED"
          + " and not exists (select 1 from LetterFile f join LetterReceipt r on r.letterId = f.id"
          + "   where f.basis.caseStepId = s.id)"
          + " order by s.caseId")
  List<UUID> findCasesWithAnUntoldStep(LocalDate day);
}
