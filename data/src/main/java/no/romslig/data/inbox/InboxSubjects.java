package no.romslig.data.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which messages in the registers have told of what. Works inside of the caller's transaction.
 *
 * <p>Subjects are digests: what a journal calls a person may be a national number.
 */
@Component
public class InboxSubjects {

  private final JdbcClient database;

  InboxSubjects(JdbcClient database) {
    this.database = database;
  }

  /**
   * The message has told of these.
   *
   * @param standsAt when it was sent, or what it corrects
   */
  public void told(UUID message, Instant standsAt, Collection<String> subjects) {
    for (var each : subjects) {
      database
          .sql(
              "insert into inbox_subject (message_id, subject, stands_at)"
                  + " values (:message, :subject, :at) on conflict do nothing")
          .param("message", message)
          .param("subject", each)
          .param("at", standsAt.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /** What the message told does not count any more. */
  public void untold(UUID message) {
    database
        .sql("delete from inbox_subject where message_id = :message")
        .param("message", message)
        .update();
  }

  /**
   * The message that holds of those that tell of one of these.
   *
   * @param id of the message
   * @param standsAt when it was sent, or what it corrects
   * @param sentAt when it was sent itself
   */
  public record Holder(UUID id, Instant standsAt, Instant sentAt, String businessId)
      implements Comparable<Holder> {

    private static final Comparator<Holder> ORDER =
        Comparator.comparing(Holder::standsAt)
            .thenComparing(Holder::sentAt)
            .thenComparing(Holder::businessId);

    /** The later one holds. */
    @Override
    public int compareTo(Holder other) {
      return ORDER.compare(this, other);
    }
  }

  /** The message that holds of those that tell of one of these. */
  public Optional<Holder> holder(Collection<String> subjects) {
    return database
        .sql(
            """
            select m.id, s.stands_at, m.sent_at, m.business_id from inbox_subject s
              join inbox_message m on m.municipality_id = s.municipality_id and m.id = s.message_id
            where s.subject = any(cast(:subjects as text[]))
            order by s.stands_at desc, m.sent_at desc, m.business_id desc limit 1
            """)
        .param("subjects", subjects.toArray(String[]::new))
        .query(InboxSubjects::holder)
        .optional();
  }

  private static Holder holder(ResultSet row, int index) throws SQLException {
    return new Holder(
        row.getObject(1, UUID.class),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        row.getString(4));
  }
}
