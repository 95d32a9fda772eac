package no.romslig.data.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

/** All letters. */
public interface LetterFiles extends Entries<LetterFile> {

  Page<LetterFile> findAllByOrderByIdDesc(Pageable page);

  Page<LetterFile> findByLabelPersonIdOrderByIdDesc(UUID personId, Pageable page);

  Page<LetterFile> findByBasisDecisionIdOrderByIdDesc(UUID decisionId, Pageable page);

  Page<LetterFile> findByBasisCaseIdOrderByIdDesc(UUID caseId, Pageable page);

  List<LetterFile> findByBatchIdOrderById(UUID batchId);

  List<LetterFile> findByBasisDecisionIdOrderById(UUID decisionId);

  List<LetterFile> findByBasisCaseStepIdOrderById(UUID caseStepId);

  List<LetterFile> findByBasisComplaintIdOrderById(UUID complaintId);

  /** Those that were approved before the day, are to go out, and have not. */
  @Query(
      "select f from LetterFile f join LetterApproval a on a.letterId = f.id"
          + " where a.approvedOn < :day"
          + " and not exists (select 1 from LetterReceipt r where r.letterId = f.id)"
          + " and not exists (select 1 from LetterDiscard d where d.letterId = f.id)"
          + " and (f.label.kind = 'DECISION_REPEALED' or not exists ("
          + "   select 1 from DecisionEvent e where e.decisionId = f.basis.decisionId"
          + "   and e.kind in (SENT_BACK, DECLINED,"
          + "     TAKEN_BACK)))"
          + " order by f.id")
  List<LetterFile> findUnsent(LocalDate day);
}
