package no.romslig.data.waiting;

import java.util.List;
import no.romslig.data.register.Entries;

/** All cases of a municipality. */
public interface CaseFiles extends Entries<CaseFile> {

  List<CaseFile> findByClosedOnNullOrderById();
}
