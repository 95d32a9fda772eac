package no.romslig.api.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.letter.LetterApproval;
import no.romslig.data.letter.LetterDesk;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.letter.LetterReceipt;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.PersonsDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Letters as they are told outside of the office: from their approval on. Works inside of the
 * caller's transaction.
 */
@Component
public class FinishedLetters {

  private final LetterFiles files;
  private final LetterBook book;
  private final LetterDesk desk;
  private final ProtectedAddresses guarded;
  private final PersonsDetails details;

  FinishedLetters(
      LetterFiles files,
      LetterBook book,
      LetterDesk desk,
      ProtectedAddresses guarded,
      PersonsDetails details) {
    this.files = files;
    this.book = book;
    this.desk = desk;
    this.guarded = guarded;
    this.details = details;
  }

  /**
   * A letter that was approved.
   *
   * @param receipt missing until it went out
   * @param isOpen whether its document may be told: neither the address that it shows nor the place
   *     of whom it is about is protected
   */
  public record FinishedLetter(
      LetterFile file,
      LetterApproval approval,
      @Nullable LetterReceipt receipt,
      LetterState state,
      boolean isOpen) {}

  /** All about a person, the oldest first. */
  public List<FinishedLetter> of(UUID person) {
    return finished(
        files.findByLabelPersonIdOrderByIdDesc(person, Pageable.unpaged()).getContent().reversed());
  }

  public Optional<FinishedLetter> find(UUID letter) {
    return files.findById(letter).map(List::of).map(this::finished).stream()
        .flatMap(Collection::stream)
        .findFirst();
  }

  /** What went out; empty where it may not be told. */
  public Optional<byte[]> document(FinishedLetter letter) {
    return letter.isOpen() ? desk.document(letter.file().id()) : Optional.empty();
  }

  private List<FinishedLetter> finished(Collection<LetterFile> some) {
    return book.of(some).stream().map(this::finished).filter(Objects::nonNull).toList();
  }

  private @Nullable FinishedLetter finished(LetterBook.Entry entry) {
    var approval = entry.approval();
    return approval == null
        ? null
        : new FinishedLetter(
            entry.file(), approval, entry.receipt(), entry.state(), mayTell(entry));
  }

  private boolean mayTell(LetterBook.Entry entry) {
    return !guarded.isShownBy(entry)
        && details
            .findByPersonId(entry.file().label().personId())
            .filter(PersonDetails::addressProtected)
            .isEmpty();
  }
}
