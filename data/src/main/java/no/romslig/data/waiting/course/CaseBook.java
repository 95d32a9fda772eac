package no.romslig.data.waiting.course;

import java.util.UUID;
import no.romslig.data.waiting.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the course of a case asks of the database itself. */
@Component
class CaseBook {

  private final JdbcClient database;

  CaseBook(JdbcClient database) {
    this.database = database;
  }

  /** Makes others who would move the case on wait; whether the municipality has it. */
  boolean lock(UUID caseId) {
    return database
        .sql("select id from case_file where id = :id for no key update")
        .param("id", caseId)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /** Whether a place is decided for it. */
  boolean holdsPlace(UUID caseId) {
    return exists("select from booking where case_id = :id and decides = 'PLACEMENT'", caseId);
  }

  /** Whether a place is decided for it on a proposal, and not before the registers knew of it. */
  boolean holdsDecidedPlace(UUID caseId) {
    return exists(
        "select from booking join decision_item on decision_item.booking_id = booking.id"
            + " where booking.case_id = :id and booking.decides = 'PLACEMENT'",
        caseId);
  }

  boolean hasOtherOpenCase(CaseFile file) {
    return exists(
        "select from case_file own join case_file other on other.person_id = own.person_id"
            + " and other.id <> own.id and other.closed_on is null where own.id = :id",
        file.id());
  }

  private boolean exists(String rows, UUID id) {
    return database
        .sql("select exists (" + rows + ")")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }
}
