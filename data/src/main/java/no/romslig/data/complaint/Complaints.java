package no.romslig.data.complaint;

import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All complaints. */
public interface Complaints extends Entries<Complaint> {

  Page<Complaint> findAllByOrderByIdDesc(Pageable page);
}
