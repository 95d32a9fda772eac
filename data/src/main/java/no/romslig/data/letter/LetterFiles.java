package no.romslig.data.letter;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

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
}
