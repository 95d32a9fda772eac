package no.romslig.api.fhir.letter;

import java.util.Optional;
import no.romslig.api.fhir.server.Refs;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** What letters tell of: the place that was decided, or else what is applied for. */
@Component
class LetterBasisReferences {

  private final DecisionItems items;
  private final CaseFiles files;

  LetterBasisReferences(DecisionItems items, CaseFiles files) {
    this.items = items;
    this.files = files;
  }

  Optional<Reference> of(LetterFile letter) {
    var basis = letter.basis();
    return Optional.ofNullable(basis.decisionItemId())
        .flatMap(items::findById)
        .filter(it -> it.place() != null && it.about().personId() != null)
        .map(it -> Refs.request(it.id()))
        .or(
            () ->
                Optional.ofNullable(basis.caseId())
                    .flatMap(files::findById)
                    .map(CaseFile::applicationId)
                    .map(Refs::request));
  }
}
