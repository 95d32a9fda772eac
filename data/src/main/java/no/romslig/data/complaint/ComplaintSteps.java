package no.romslig.data.complaint;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** The steps of all complaints. */
public interface ComplaintSteps extends Entries<ComplaintStep> {

  List<ComplaintStep> findByComplaintIdInOrderById(Collection<UUID> complaintIds);
}
