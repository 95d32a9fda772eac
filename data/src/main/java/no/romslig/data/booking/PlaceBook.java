package no.romslig.data.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What {@link PlaceDesk} asks of the table of bookings. */
@Component
class PlaceBook {

  private static final String NIGHTS =
      "datemultirange(daterange(cast(:starts as date), cast(:ends as date)))";

  private final JdbcClient database;

  PlaceBook(JdbcClient database) {
    this.database = database;
  }

  /** Whether the municipality has the person. */
  boolean lockPerson(UUID person) {
    return database
        .sql("select id from person where id = :id for no key update")
        .param("id", person)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /** Its capacity, if the municipality has the unit. */
  Optional<Integer> lockUnit(UUID unit) {
    return database
        .sql("select capacity from unit where id = :id for no key update")
        .param("id", unit)
        .query(Integer.class)
        .optional();
  }

  /** The decision about the same thing, where only one can be; of a grant, on one of the nights. */
  Optional<UUID> decided(Commitment wanted) {
    return switch (wanted.decides()) {
      case PLACEMENT -> decided(wanted, "case_id", wanted.caseId());
      case RELOCATION -> decided(wanted, "person_id", wanted.personId());
      case SHORT_STAY -> decided(wanted, "short_stay_id", wanted.shortStayId());
      case RESPITE -> given(Objects.requireNonNull(wanted.grantId()), wanted.nights());
    };
  }

  private Optional<UUID> decided(Commitment wanted, String column, @Nullable UUID about) {
    return database
        .sql("select id from booking where decides = :decides and " + column + " = :about")
        .param("decides", wanted.decides().name())
        .param("about", about)
        .query(UUID.class)
        .optional();
  }

  /** The stay that the grant gives on one of these nights, decided or published. */
  Optional<UUID> given(UUID grant, Nights nights) {
    return database
        .sql(
            """
            select id from booking
            where grant_id = :grant
              and daterange(starts, ends) && daterange(cast(:starts as date), cast(:ends as date))
            order by id limit 1
            """)
        .param("grant", grant)
        .param("starts", nights.starts())
        .param("ends", nights.ends(), Types.DATE)
        .query(UUID.class)
        .optional();
  }

  /** The occupancy that tells of the same person in the same unit on one of these nights. */
  Optional<UUID> livedIn(Occupancy wanted) {
    return database
        .sql(
            "select id from booking where kind = 'OCCUPANCY' and person_id = :person"
                + " and unit_id = :unit and holds && "
                + NIGHTS
                + " limit 1")
        .param("person", wanted.resident())
        .param("unit", wanted.seat().unitId())
        .param("starts", wanted.nights().starts())
        .param("ends", wanted.nights().ends(), Types.DATE)
        .query(UUID.class)
        .optional();
  }

  /**
   * Bookings of the person elsewhere on these nights, which cannot be both. A home ends what the
   * person has elsewhere, save another home that is decided.
   */
  List<UUID> elsewhere(Claim claim) {
    var sql =
        "select id from booking where person_id = :person and place_party <> :unit and present && "
            + NIGHTS
            + (claim.isHome() ? " and decides in ('PLACEMENT', 'RELOCATION')" : "")
            + " order by id";
    return withNights(sql, claim)
        .param("person", claim.personId(), Types.OTHER)
        .param("unit", claim.unitId())
        .query(PlaceBook::id)
        .list();
  }

  /** The slot that the holder has already on one of these nights. */
  Optional<Integer> ownSlot(Claim claim) {
    return withNights(
            "select min(slot) from booking where unit_id = :unit and slot_party = :holder and holds"
                + " && "
                + NIGHTS,
            claim)
        .param("unit", claim.unitId())
        .param("holder", claim.holder())
        .query(Integer.class)
        .optional();
  }

  /** What others hold the slot by on these nights. */
  List<UUID> holders(Claim claim, int slot) {
    return withNights(
            "select id from booking where unit_id = :unit and slot = :slot"
                + " and slot_party <> :holder and holds && "
                + NIGHTS
                + " order by id",
            claim)
        .param("unit", claim.unitId())
        .param("slot", slot)
        .param("holder", claim.holder())
        .query(PlaceBook::id)
        .list();
  }

  /** What the person has elsewhere or here from the first night on, and gives up for a home. */
  List<UUID> toRelease(Claim claim) {
    return database
        .sql(
            """
            select id from booking
            where person_id = :person and released_by is null
              and (decides is null or decides in ('RESPITE', 'SHORT_STAY'))
              and (ends is null or ends > :starts)
            order by id
            """)
        .param("person", claim.personId(), Types.OTHER)
        .param("starts", claim.nights().starts())
        .query(PlaceBook::id)
        .list();
  }

  private static UUID id(ResultSet row, int number) throws SQLException {
    return row.getObject("id", UUID.class);
  }

  private StatementSpec withNights(String sql, Claim claim) {
    return database
        .sql(sql)
        .param("starts", claim.nights().starts())
        .param("ends", claim.nights().ends(), Types.DATE);
  }
}
