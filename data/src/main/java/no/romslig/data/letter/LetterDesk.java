package no.romslig.data.letter;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What letters ask of the database itself: their documents, and that nobody comes between. Works
 * inside of the caller's transaction.
 */
@Component
public class LetterDesk {

  private final JdbcClient database;

  LetterDesk(JdbcClient database) {
    this.database = database;
  }

  /** Makes others who would change the letter wait; whether the municipality has it. */
  public boolean lock(UUID letter) {
    return database
        .sql("select id from letter_file where id = :id for no key update")
        .param("id", letter)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /** Makes others who would write letters about the same wait until the transaction ends. */
  public void lockBasis(UUID basis) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(:basis, 31))")
        .param("basis", basis.toString())
        .query()
        .singleRow();
  }

  /**
   * Holds the letter and its decision until the transaction ends, so that it cannot be taken back
   * while the letter is handed over.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException where the decision is not in
   *     force any more, or the letter is discarded
   */
  public void hold(UUID letter) {
    database.sql("select hold_letter(:id)").param("id", letter).query().singleRow();
  }

  /** Keeps the document of a letter, which freezes it. */
  public void keep(UUID letter, byte[] document) {
    database
        .sql("insert into letter_document (letter_id, content) values (:letter, :content)")
        .param("letter", letter)
        .param("content", document)
        .update();
  }

  public Optional<byte[]> document(UUID letter) {
    return database
        .sql("select content from letter_document where letter_id = :letter")
        .param("letter", letter)
        .query(byte[].class)
        .optional();
  }
}
