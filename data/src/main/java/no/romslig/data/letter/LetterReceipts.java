package no.romslig.data.letter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All receipts of letters, one for each at the most. */
public interface LetterReceipts extends Entries<LetterReceipt> {

  Optional<LetterReceipt> findByLetterId(UUID letterId);

  List<LetterReceipt> findByLetterIdIn(Collection<UUID> letterIds);
}
