package no.romslig.data.look;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom rows of the registers are about. Works inside of the caller's transaction. */
@Component
public class Concerned {

  private static final String PERSONS =
      """
      select id as person from person where id in (:ids)
      union select person_id from case_file where id in (:ids)
      union select person_id from respite_grant where id in (:ids)
      union select person_id from short_stay where id in (:ids)
      union select person_id from relocation where id in (:ids)
      union select person_id from booking where id in (:ids)
      union select first_id from couple where id in (:ids)
      union select second_id from couple where id in (:ids)
      union select person_id from complaint where id in (:ids)
      """;

  private final JdbcClient database;

  Concerned(JdbcClient database) {
    this.database = database;
  }

  /**
   * The persons, each once.
   *
   * @param rows persons, cases, grants, stays, relocations, bookings, couples and complaints, in
   *     any mixture
   */
  public List<UUID> persons(Collection<UUID> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    return database
        .sql("select person from (" + PERSONS + ") found where person is not null order by 1")
        .param("ids", rows)
        .query((row, number) -> row.getObject("person", UUID.class))
        .list();
  }
}
