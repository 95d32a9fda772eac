package no.romslig.data.waiting.course;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.Consumer;
import no.romslig.data.waiting.CaseFile;
import org.springframework.stereotype.Service;

/**
 * Registers what belongs to a case and is no step: facts, findings, papers, ratings. Each counts as
 * a change of the case. Works inside of the caller's transaction.
 */
@Service
public class CaseChanges {

  private final EntityManager entities;
  private final CaseBook book;

  CaseChanges(EntityManager entities, CaseBook book) {
    this.entities = entities;
    this.book = book;
  }

  /** What became of a change. */
  public sealed interface Answer {

    record Made(int version) implements Answer {}

    /** Someone has changed the case since it was seen; nothing is written. */
    record ChangedSince(int version) implements Answer {}

    record Unknown() implements Answer {}
  }

  /**
   * Does the work, if the case is still as it was seen.
   *
   * @param seen the version
   */
  public Answer change(UUID caseId, int seen, Consumer<CaseFile> work) {
    entities.flush();
    if (!book.lock(caseId)) {
      return new Answer.Unknown();
    }
    var file = entities.find(CaseFile.class, caseId);
    entities.refresh(file);
    if (file.version() != seen) {
      return new Answer.ChangedSince(file.version());
    }
    work.accept(file);
    entities.flush();
    if (file.version() == seen) {
      entities.lock(file, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
    return new Answer.Made(file.version());
  }
}
