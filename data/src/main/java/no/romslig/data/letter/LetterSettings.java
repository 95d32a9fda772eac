package no.romslig.data.letter;

import java.util.Optional;
import no.romslig.data.register.Entries;

/** All senders that a municipality's letters have had. */
public interface LetterSettings extends Entries<LetterSetting> {

  Optional<LetterSetting> findFirstByOrderByIdDesc();
}
