package no.romslig.data.waiting;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All applications for a lasting place. */
public interface Applications extends Entries<Application> {

  List<Application> findByPersonIdOrderById(UUID personId);
}
