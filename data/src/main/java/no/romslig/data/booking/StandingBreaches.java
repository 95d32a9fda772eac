package no.romslig.data.booking;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What had met before the registers knew of it: registered as it stands, and only then. */
@Component
public class StandingBreaches {

  private final JdbcClient database;

  StandingBreaches(JdbcClient database) {
    this.database = database;
  }

  /** Lets this transaction register bookings that share a party. */
  public void mayBeRegistered() {
    database.sql("select set_config('romslig.inherits', 'on', true)").query().singleRow();
  }

  /** How many bookings share a slot or a person with others on the same nights. */
  public int count() {
    return database
        .sql("select count(*) from booking where slot_party <> holder or place_party <> unit_id")
        .query(Integer.class)
        .single();
  }
}
