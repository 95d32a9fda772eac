package no.romslig.data.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The events of the acting municipality. The database writes them by itself wherever a row of a
 * register changes. Works inside of the caller's transaction.
 */
@Component
public class Outbox {

  /** How many are numbered at once; more than anyone reads at once. */
  private static final int MOST_NUMBERED = 10_000;

  static final String COLUMNS =
      "e.number, e.happened_at, e.kind, e.resource_type, e.resource_id, e.person_id, e.caused_by,"
          + " e.command";

  private final JdbcClient database;

  Outbox(JdbcClient database) {
    this.database = database;
  }

  /**
   * Tells of a resource that is no row of a register, such as an item of a proposal. Rows are told
   * of by themselves.
   */
  public void tell(String resourceType, String resourceId, @Nullable UUID person) {
    database
        .sql("select tell_event(:type, :id, :person)")
        .param("type", resourceType)
        .param("id", resourceId)
        .param("person", person)
        .query()
        .singleRow();
  }

  /** Tells of several of one type, by the ids of each resource and of whom it is about. */
  public void tell(String resourceType, Map<String, UUID> persons) {
    database
        .sql(
            "select tell_event(:type, told.id, told.person::uuid)"
                + " from unnest(:ids, :persons) as told(id, person)")
        .param("type", resourceType)
        .param("ids", persons.keySet().toArray(String[]::new))
        .param("persons", persons.values().stream().map(UUID::toString).toArray(String[]::new))
        .query()
        .listOfRows();
  }

  /** Those after a number, in their order. */
  public List<OutgoingEvent> after(long number, int most) {
    number();
    return database
        .sql(
            "select "
                + COLUMNS
                + " from outgoing_event e where number > :number order by number limit :most")
        .param("number", number)
        .param("most", most)
        .query(Outbox::event)
        .list();
  }

  /** The number of the last one that anyone can have read; 0 where there was none. */
  public long last() {
    return database
        .sql("select coalesce((select number from outgoing_event_head), 0)")
        .query(Long.class)
        .single();
  }

  /** The number of the last one that has happened. */
  long lastOfAll() {
    while (number() == MOST_NUMBERED) {
      // There may be more.
    }
    return last();
  }

  /** Numbers what has happened meanwhile, and tells how many they were. */
  int number() {
    return database
        .sql("select number_events(:most)")
        .param("most", MOST_NUMBERED)
        .query(Integer.class)
        .single();
  }

  static OutgoingEvent event(ResultSet row, int index) throws SQLException {
    return new OutgoingEvent(
        row.getLong("number"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        OutgoingEvent.Kind.valueOf(row.getString("kind")),
        row.getString("resource_type"),
        row.getString("resource_id"),
        row.getObject("person_id", UUID.class),
        row.getString("caused_by"),
        row.getString("command"));
  }
}
