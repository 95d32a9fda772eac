package no.romslig.data.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What subscribers are still to be told, each person's events in their order. Works inside of the
 * caller's transaction.
 */
@Component
public class Notifications {

  /** Those who have something to be told, are not left alone, and are not being told now. */
  private static final String WAITING =
      """
      select s.id from subscription s join subscription_progress p
        on p.municipality_id = s.municipality_id and p.subscription_id = s.id
      where s.status <> 'OFF'
        and (p.leased_until is null or p.leased_until < clock_timestamp())
        and (p.next_attempt_at is null or p.next_attempt_at <= :now)
        and (not p.is_known
          or s.status = 'ERROR'
          or s.ends_at <= :now
          or p.position < (select number from outgoing_event_head)
          or exists (select from outgoing_event where number is null)
          or exists (select from notification n
            where n.subscription_id = s.id
              and (n.next_attempt_at is null or n.next_attempt_at <= :now)))
      order by s.id
      """;

  /** Of each person only what comes first may be sent, and only once it is due. */
  private static final String DUE =
      """
      with head as (
        select distinct on (lane) lane, sequence, attempts, next_attempt_at
        from notification where subscription_id = :id order by lane, sequence),
      due as (
        select lane, sequence, attempts from head
        where next_attempt_at is null or next_attempt_at <= :now
        order by sequence limit :lanes),
      picked as (
        select n.lane, n.sequence, n.event_number, due.attempts, due.sequence as first,
          row_number() over (partition by n.lane order by n.sequence) as place
        from due join notification n on n.subscription_id = :id and n.lane = due.lane)
      select picked.lane, picked.sequence, picked.attempts,
      """
          + Outbox.COLUMNS
          + """

          from picked join outgoing_event e on e.number = picked.event_number
          where picked.place <= :each
          order by picked.first, picked.sequence
          """;

  private static final String QUEUE =
      """
      with seen as (
        select number, resource_type, coalesce(person_id::text, resource_id) as lane
        from outgoing_event where number > :position order by number limit :most),
      wanted as (
        select s.number, s.lane, row_number() over (order by s.number) as place
        from seen s join subscription b on b.id = :id
        where cardinality(b.resource_types) = 0 or s.resource_type = any (b.resource_types)),
      queued as (
        insert into notification (subscription_id, sequence, event_number, lane)
        select :id, :events + place, number, lane from wanted returning sequence)
      update subscription_progress set
        position = coalesce((select max(number) from seen), position),
        events = events + (select count(*) from queued)
      where subscription_id = :id
      """;

  private final JdbcClient database;
  private final Outbox outbox;

  Notifications(JdbcClient database, Outbox outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  /** Begins a subscription: it is told of what happens from now on. */
  public void begin(UUID subscription) {
    database
        .sql(
            "insert into subscription_progress (subscription_id, position) values (:id, :position)")
        .param("id", subscription)
        .param("position", outbox.lastOfAll())
        .update();
  }

  public List<UUID> waiting(Instant now) {
    return database
        .sql(WAITING)
        .param("now", moment(now))
        .query((row, index) -> row.getObject(1, UUID.class))
        .list();
  }

  /**
   * Takes the right to send, or keeps it: nobody else has it until the time is over by the
   * database's clock. False where someone else has it.
   */
  public boolean lease(UUID subscription, UUID sender, Duration time) {
    return database
            .sql(
                """
                update subscription_progress
                set leased_by = :sender, leased_until = clock_timestamp() + :seconds * interval '1 s'
                where subscription_id = :id
                  and (leased_by = :sender or leased_until is null or leased_until < clock_timestamp())
                """)
            .param("id", subscription)
            .param("sender", sender)
            .param("seconds", time.toSeconds())
            .update()
        == 1;
  }

  /** Gives the right to send back. */
  public void release(UUID subscription, UUID sender) {
    database
        .sql(
            "update subscription_progress set leased_by = null, leased_until = null"
                + " where subscription_id = :id and leased_by = :sender")
        .param("id", subscription)
        .param("sender", sender)
        .update();
  }

  public Progress progress(UUID subscription) {
    return database
        .sql(
            """
            select is_known, position, events, failures, next_attempt_at, last_failure, last_status,
              least(failing_since, (select min(failing_since) from notification n
                where n.subscription_id = p.subscription_id)) as failing
            from subscription_progress p where subscription_id = :id
            """)
        .param("id", subscription)
        .query(Notifications::progress)
        .single();
  }

  /** Puts events that have happened meanwhile in the queue, some of them at most. */
  public void queue(UUID subscription, int most) {
    outbox.number();
    var progress = progress(subscription);
    database
        .sql(QUEUE)
        .param("id", subscription)
        .param("position", progress.position())
        .param("events", progress.events())
        .param("most", most)
        .update();
  }

  /**
   * What may be sent now.
   *
   * @param lanes of how many persons at most
   * @param each how much of each of them at most
   */
  public List<Notice> due(UUID subscription, Instant now, int lanes, int each) {
    return database
        .sql(DUE)
        .param("id", subscription)
        .param("now", moment(now))
        .param("lanes", lanes)
        .param("each", each)
        .query(Notifications::row)
        .list()
        .stream()
        .collect(groupingBy(Row::lane, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(Notifications::notice)
        .toList();
  }

  private record Row(String lane, int attempts, Notice.Placed placed) {}

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        row.getString("lane"),
        row.getInt("attempts"),
        new Notice.Placed(row.getLong("sequence"), Outbox.event(row, index)));
  }

  private static Notice notice(List<Row> rows) {
    var first = rows.getFirst();
    return new Notice(first.lane(), first.attempts(), rows.stream().map(Row::placed).toList());
  }

  /** The subscriber has accepted it. */
  public void accepted(UUID subscription, Notice notice) {
    database
        .sql(
            """
            delete from notification
            where subscription_id = :id and lane = :lane and sequence between :first and :last
            """)
        .param("id", subscription)
        .param("lane", notice.lane())
        .param("first", notice.first())
        .param("last", notice.last())
        .update();
    known(subscription);
  }

  /** The subscriber has accepted something, if only that it is one. */
  public void known(UUID subscription) {
    database
        .sql(
            """
            update subscription_progress set is_known = true, failures = 0, failing_since = null,
              next_attempt_at = null, last_failure = null, last_status = null
            where subscription_id = :id
            """)
        .param("id", subscription)
        .update();
  }

  /** It was sent in vain, and waits with all that comes after it. */
  public void failed(UUID subscription, Notice notice, Instant now, Instant again) {
    database
        .sql(
            """
            update notification set attempts = attempts + 1,
              failing_since = coalesce(failing_since, :now), next_attempt_at = :again
            where subscription_id = :id and sequence = :first
            """)
        .param("id", subscription)
        .param("first", notice.first())
        .param("now", moment(now))
        .param("again", moment(again))
        .update();
  }

  /**
   * The subscriber has not accepted something.
   *
   * @param status with which it answered, where it did
   * @param again before when it is left alone; missing where others may be told
   */
  public void failing(
      UUID subscription,
      Failure failure,
      @Nullable Integer status,
      Instant now,
      @Nullable Instant again) {
    database
        .sql(
            """
            update subscription_progress set failures = failures + 1,
              failing_since = coalesce(failing_since, :now),
              next_attempt_at = cast(:again as timestamptz),
              last_failure = :failure, last_status = cast(:status as integer)
            where subscription_id = :id
            """)
        .param("id", subscription)
        .param("now", moment(now))
        .param("again", again == null ? null : moment(again))
        .param("failure", failure.name())
        .param("status", status)
        .update();
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Progress progress(ResultSet row, int index) throws SQLException {
    var failure = row.getString("last_failure");
    return new Progress(
        row.getBoolean("is_known"),
        row.getLong("position"),
        row.getLong("events"),
        row.getInt("failures"),
        instant(row, "failing"),
        instant(row, "next_attempt_at"),
        failure == null ? null : Failure.valueOf(failure),
        row.getObject("last_status", Integer.class));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
