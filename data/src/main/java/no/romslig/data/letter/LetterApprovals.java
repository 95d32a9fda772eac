package no.romslig.data.letter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All approvals of letters, one for each at the most. */
public interface LetterApprovals extends Entries<LetterApproval> {

  Optional<LetterApproval> findByLetterId(UUID letterId);

  List<LetterApproval> findByLetterIdIn(Collection<UUID> letterIds);
}
