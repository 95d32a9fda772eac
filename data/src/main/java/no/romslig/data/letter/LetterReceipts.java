package no.romslig.data.letter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.jpa.repository.Query;

/** All receipts of letters, one for each at the most. */
public interface LetterReceipts extends Entries<LetterReceipt> {

  Optional<LetterReceipt> findByLetterId(UUID letterId);

  List<LetterReceipt> findByLetterIdIn(Collection<UUID> letterIds);

  /** Of all letters that went out of a decision. */
  @Query(
      "select r from LetterReceipt r join LetterFile f on f.id = r.letterId"
          + " where f.basis.decisionId = :decision order by r.id")
  List<LetterReceipt> findOfDecision(UUID decision);
}
