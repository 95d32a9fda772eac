package no.romslig.data.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages of the acting municipality's journals. Works inside of the caller's transaction. */
@Component
public class Inbox {

  private static final String COLUMNS =
      "id, sender, business_id, kind, about, sent_at, received_at, digest, state, attempts,"
          + " next_attempt_at, cast(outcome as text) as outcome, settled_at, settled_by, reason";

  private final JdbcClient database;

  Inbox(JdbcClient database) {
    this.database = database;
  }

  /** Keeps a message, which waits to be tried. */
  public void keep(ReceivedMessage message) {
    database
        .sql(
            """
            insert into inbox_message
              (id, sender, business_id, kind, about, sent_at, digest, content, server, state,
                waits_for, hopes_for)
            values (:id, :sender, :business, :kind, :about, :sent, :digest, :content, :server,
              'WAITING', cast(:waits as text[]), cast(:hopes as text[]))
            """)
        .param("id", message.id())
        .param("sender", message.sender())
        .param("business", message.businessId())
        .param("kind", message.kind().name())
        .param("about", message.about(), Types.VARCHAR)
        .param("sent", at(message.sentAt()))
        .param("digest", message.digest())
        .param("content", message.content())
        .param("server", message.server())
        .param("waits", message.waitsFor().toArray(String[]::new))
        .param("hopes", message.hopesFor().toArray(String[]::new))
        .update();
  }

  public Optional<InboxEntry> find(UUID id) {
    return database
        .sql("select " + COLUMNS + " from inbox_message where id = :id")
        .param("id", id)
        .query(Inbox::entry)
        .optional();
  }

  /** The message that its sender calls so. */
  public Optional<InboxEntry> find(String sender, String businessId) {
    return database
        .sql(
            "select "
                + COLUMNS
                + " from inbox_message where sender = :sender and business_id = :business")
        .param("sender", sender)
        .param("business", businessId)
        .query(Inbox::entry)
        .optional();
  }

  /** Those of the same sender that correct or annul the one that it calls so, the first first. */
  public List<InboxEntry> about(String sender, String businessId) {
    return database
        .sql(
            "select "
                + COLUMNS
                + " from inbox_message where sender = :sender and about = :business"
                + " order by sent_at, business_id")
        .param("sender", sender)
        .param("business", businessId)
        .query(Inbox::entry)
        .list();
  }

  /**
   * A message itself.
   *
   * @param json what was sent
   * @param server where it was sent to
   */
  public record Content(String json, String server) {

    @Override
    public String toString() {
      return "Content for " + server;
    }
  }

  /** The message itself. */
  public Content content(UUID id) {
    return database
        .sql("select content, server from inbox_message where id = :id")
        .param("id", id)
        .query((row, index) -> new Content(row.getString(1), row.getString(2)))
        .single();
  }

  /** Those in a state, or in any, the newest first. */
  public List<InboxEntry> list(@Nullable MessageState state, long offset, int most) {
    return database
        .sql(
            "select "
                + COLUMNS
                + " from inbox_message where cast(:state as text) is null or state = :state"
                + " order by id desc limit :most offset :offset")
        .param("state", state == null ? null : state.name(), Types.VARCHAR)
        .param("most", most)
        .param("offset", offset)
        .query(Inbox::entry)
        .list();
  }

  public long count(@Nullable MessageState state) {
    return database
        .sql(
            "select count(*) from inbox_message"
                + " where cast(:state as text) is null or state = :state")
        .param("state", state == null ? null : state.name(), Types.VARCHAR)
        .query(Long.class)
        .single();
  }

  /** Those whose time has come, the one that was sent first at first. */
  public List<InboxEntry> due(Instant now, int most) {
    return database
        .sql(
            "select "
                + COLUMNS
                + " from inbox_message where state = 'WAITING' and next_attempt_at <= :now"
                + " order by sent_at, business_id limit :most")
        .param("now", at(now))
        .param("most", most)
        .query(Inbox::entry)
        .list();
  }

  /**
   * Those that wait for one of these digests, or are done and may be done better with one of them,
   * the one that was sent first at first.
   */
  public List<InboxEntry> waitingFor(Collection<String> digests) {
    return database
        .sql(
            "select "
                + COLUMNS
                + " from inbox_message"
                + " where state = 'WAITING' and waits_for && cast(:digests as text[])"
                + " or state = 'DONE' and hopes_for && cast(:digests as text[])"
                + " order by sent_at, business_id")
        .param("digests", digests.toArray(String[]::new))
        .query(Inbox::entry)
        .list();
  }

  /** It was tried, and is in the registers. */
  public void done(UUID id, @Nullable String outcome, Instant now) {
    settle(id, MessageState.DONE, outcome, now);
  }

  /** Another message of the same sender has settled it. */
  public void settledBy(UUID id, MessageState state, Instant now) {
    database
        .sql(
            "update inbox_message set state = :state, settled_at = :now, next_attempt_at = null"
                + " where id = :id")
        .param("id", id)
        .param("state", state.name())
        .param("now", at(now))
        .update();
  }

  /** It was tried in vain, and a person must look at it. */
  public void failed(UUID id, String outcome, Instant now) {
    settle(id, MessageState.FAILED, outcome, now);
  }

  private void settle(UUID id, MessageState state, @Nullable String outcome, Instant now) {
    database
        .sql(
            """
            update inbox_message set state = :state, outcome = cast(:outcome as jsonb),
              attempts = attempts + 1, next_attempt_at = null, settled_at = :now
            where id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("outcome", outcome, Types.VARCHAR)
        .param("now", at(now))
        .update();
  }

  /** It was tried in vain, and is tried again. */
  public void waits(UUID id, String outcome, Instant next) {
    database
        .sql(
            """
            update inbox_message set state = 'WAITING', outcome = cast(:outcome as jsonb),
              attempts = attempts + 1, next_attempt_at = :next, settled_at = null
            where id = :id
            """)
        .param("id", id)
        .param("outcome", outcome)
        .param("next", at(next))
        .update();
  }

  /** It is to be tried again. */
  public void again(UUID id, Instant now) {
    database
        .sql(
            "update inbox_message set state = 'WAITING', next_attempt_at = :now, settled_at = null"
                + " where id = :id and state in ('WAITING', 'FAILED')")
        .param("id", id)
        .param("now", at(now))
        .update();
  }

  /** A person has settled what it was about in another way. */
  public void dismiss(UUID id, String by, String reason, Instant now) {
    database
        .sql(
            """
            update inbox_message set state = 'DISMISSED', settled_by = :by, reason = :reason,
              settled_at = :now, next_attempt_at = null
            where id = :id
            """)
        .param("id", id)
        .param("by", by)
        .param("reason", reason)
        .param("now", at(now))
        .update();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static InboxEntry entry(ResultSet row, int index) throws SQLException {
    return new InboxEntry(
        row.getObject("id", UUID.class),
        row.getString("sender"),
        row.getString("business_id"),
        MessageKind.valueOf(row.getString("kind")),
        row.getString("about"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getString("digest"),
        MessageState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        moment(row, "next_attempt_at"),
        row.getString("outcome"),
        moment(row, "settled_at"),
        row.getString("settled_by"),
        row.getString("reason"));
  }
}
