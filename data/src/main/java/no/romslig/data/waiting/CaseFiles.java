package no.romslig.data.waiting;

import java.util.List;
import java.util.Optional;
import no.romslig.data.register.Entries;

/** All cases of a municipality. */
public interface CaseFiles extends Entries<CaseFile> {

  List<CaseFile> findByClosedOnNullOrderById();

  Optional<CaseFile> findByCode(String code);
}
