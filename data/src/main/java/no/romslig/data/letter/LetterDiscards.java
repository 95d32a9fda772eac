package no.romslig.data.letter;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All letters that are not to be used. */
public interface LetterDiscards extends Entries<LetterDiscard> {

  List<LetterDiscard> findByLetterIdIn(Collection<UUID> letterIds);
}
