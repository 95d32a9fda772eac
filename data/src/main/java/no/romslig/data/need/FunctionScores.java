package no.romslig.data.need;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** The scores of all assessments. */
public interface FunctionScores extends Entries<FunctionScore> {

  List<FunctionScore> findByAssessmentIdOrderById(UUID assessmentId);
}
