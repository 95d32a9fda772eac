package no.romslig.data.letter;

import java.util.Optional;
import no.romslig.data.register.Entries;

/** The signatures of all who write or approve letters. */
public interface LetterSignatures extends Entries<LetterSignature> {

  Optional<LetterSignature> findFirstBySubjectOrderByIdDesc(String subject);
}
