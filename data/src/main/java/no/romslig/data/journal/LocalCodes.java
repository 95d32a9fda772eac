package no.romslig.data.journal;

import java.util.Optional;
import no.romslig.data.register.Entries;

/** The municipality's table of journals' codes. */
public interface LocalCodes extends Entries<LocalCode> {

  Optional<LocalCode> findBySystemAndCode(String system, String code);

  /** The code means nothing here any more; what was told by it stays. */
  void delete(LocalCode code);
}
