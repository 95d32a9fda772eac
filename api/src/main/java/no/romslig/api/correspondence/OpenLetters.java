package no.romslig.api.correspondence;

import java.util.List;
import java.util.Objects;
import no.romslig.data.letter.LetterBasis;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import org.springframework.stereotype.Component;

/** Who has a letter of the same already. Works inside of the caller's transaction. */
@Component
class OpenLetters {

  private final LetterFiles files;
  private final LetterBook book;

  OpenLetters(LetterFiles files, LetterBook book) {
    this.files = files;
    this.book = book;
  }

  /**
   * The letters whose recipients have no open one of the same.
   *
   * @throws no.romslig.api.problem.ApiProblem where none are left, or there were none
   */
  List<LetterFile> without(List<LetterFile> written) {
    if (written.isEmpty()) {
      throw LetterProblems.nothingToTell("There is nobody who gets letters of this.");
    }
    var open = written.stream().flatMap(each -> like(each).stream()).distinct().toList();
    var fresh =
        written.stream()
            .filter(each -> open.stream().noneMatch(other -> isSame(each, other)))
            .toList();
    if (fresh.isEmpty()) {
      throw LetterProblems.written(open.stream().map(LetterFile::id).toList());
    }
    return fresh;
  }

  private List<LetterFile> like(LetterFile letter) {
    return book.of(ofSameBasis(letter.basis())).stream()
        .filter(each -> each.state() != LetterState.DISCARDED)
        .map(LetterBook.Entry::file)
        .filter(each -> isSame(each, letter))
        .toList();
  }

  private List<LetterFile> ofSameBasis(LetterBasis basis) {
    if (basis.decisionId() != null) {
      return files.findByBasisDecisionIdOrderById(basis.decisionId());
    }
    return basis.complaintId() != null
        ? files.findByBasisComplaintIdOrderById(basis.complaintId())
        : files.findByBasisCaseStepIdOrderById(Objects.requireNonNull(basis.caseStepId()));
  }

  private static boolean isSame(LetterFile one, LetterFile other) {
    var label = one.label();
    var otherLabel = other.label();
    return label.kind().equals(otherLabel.kind())
        && label.personId().equals(otherLabel.personId())
        && label.recipient() == otherLabel.recipient()
        && Objects.equals(label.contactId(), otherLabel.contactId())
        && Objects.equals(one.basis().decisionItemId(), other.basis().decisionItemId());
  }
}
