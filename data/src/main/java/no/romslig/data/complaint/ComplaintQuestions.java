package no.romslig.data.complaint;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All questions about decisions that are complained of. */
public interface ComplaintQuestions extends Entries<ComplaintQuestion> {

  List<ComplaintQuestion> findByComplaintIdOrderById(UUID complaintId);
}
