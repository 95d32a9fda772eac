package no.romslig.data.need;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All assessments, the earlier ones too. */
public interface NeedAssessments extends Entries<NeedAssessment> {

  List<NeedAssessment> findByPersonIdOrderById(UUID personId);
}
