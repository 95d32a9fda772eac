package no.romslig.data.complaint;

import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All answers, one for each question at the most. */
public interface ComplaintAnswers extends Entries<ComplaintAnswer> {

  Optional<ComplaintAnswer> findByQuestionId(UUID questionId);
}
