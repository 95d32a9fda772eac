package no.romslig.data.look;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The looks of a municipality: told of, searched, never changed. */
@Component
public class LookBook {

  private static final String COLUMNS =
      "number, looked_at, subject, person, purpose, seen_in, emergency, reason, previous_hash,"
          + " hash";

  private static final String WANTED =
      """
      from person_look l
      where (cast(:everybody as boolean) or person in (:persons) or person = '*')
        and subject = coalesce(cast(:subject as text), subject)
        and looked_at >= coalesce(cast(:from as timestamptz), '-infinity')
        and looked_at < coalesce(cast(:to as timestamptz), 'infinity')
        and (not :emergencies or emergency is not null)
        and (not :unreviewed or emergency is not null and not exists (
          select from emergency_review r
          where r.municipality_id = l.municipality_id and r.look_number = l.number))
      """;

  private final RegisterTransactions transactions;
  private final JdbcClient database;

  LookBook(RegisterTransactions transactions, JdbcClient database) {
    this.transactions = transactions;
    this.database = database;
  }

  /**
   * Tells of looks at persons, whose purpose is the command of whoever acts. Told before anything
   * is shown: where it fails, nothing is.
   *
   * @param emergency why they were needed at once; missing where there was another right to them
   * @return the number of the last one; 0 where there were none
   */
  public long tell(
      Acting acting,
      Collection<String> persons,
      @Nullable String seenIn,
      @Nullable String emergency) {
    return tell(acting, persons, seenIn, emergency, null);
  }

  /** Tells of a look at what is hidden of a person, with the reason that was given for it. */
  public long tellWithReason(Acting acting, UUID person, String reason) {
    return tell(acting, List.of(person.toString()), null, null, reason);
  }

  private long tell(
      Acting acting,
      Collection<String> persons,
      @Nullable String seenIn,
      @Nullable String emergency,
      @Nullable String reason) {
    return transactions.call(
        acting,
        () -> {
          var last = 0L;
          for (var person : persons) {
            last =
                database
                    .sql(
                        """
                        insert into person_look (person, seen_in, emergency, reason)
                        values (:person, :seenIn, :emergency, :reason) returning number
                        """)
                    .param("person", person)
                    .param("seenIn", seenIn)
                    .param("emergency", emergency)
                    .param("reason", reason)
                    .query(Long.class)
                    .single();
          }
          return last;
        });
  }

  /** Looks, the newest first. Those at everyone are among those at anyone. */
  public List<PersonLook> list(Acting acting, LookFilter filter, Pageable page) {
    return transactions.call(acting, () -> listed(filter, page).getContent());
  }

  /** As {@link #list}, for whoever is in a transaction already. */
  public Page<PersonLook> listed(LookFilter filter, Pageable page) {
    var found =
        wanted(
                "select "
                    + COLUMNS
                    + " "
                    + WANTED
                    + " order by number desc limit :size offset :skip",
                filter)
            .param("size", page.getPageSize())
            .param("skip", page.getOffset())
            .query(LookBook::look)
            .list();
    return new PageImpl<>(found, page, counted(filter));
  }

  public long count(Acting acting, LookFilter filter) {
    return transactions.call(acting, () -> counted(filter));
  }

  private long counted(LookFilter filter) {
    return wanted("select count(*) " + WANTED, filter).query(Long.class).single();
  }

  public Optional<PersonLook> find(Acting acting, long number) {
    return transactions.call(acting, () -> numbered(number));
  }

  /** As {@link #find}, for whoever is in a transaction already. */
  public Optional<PersonLook> numbered(long number) {
    return after(number - 1, 1).stream().filter(it -> it.number() == number).findFirst();
  }

  /** Whether someone has opened a person in an emergency since then. */
  public boolean isOpen(Acting acting, UUID person, OffsetDateTime since) {
    return transactions.call(
        acting,
        () ->
            database
                .sql(
                    """
                    select exists (select from person_look
                      where person = :person and subject = :subject and emergency is not null
                        and looked_at >= :since)
                    """)
                .param("person", person.toString())
                .param("subject", acting.subject())
                .param("since", since)
                .query(Boolean.class)
                .single());
  }

  /** Some looks in their order, for whoever is in a transaction already. */
  List<PersonLook> after(long number, int most) {
    return database
        .sql(
            "select "
                + COLUMNS
                + " from person_look where number > :number order by number limit :most")
        .param("number", number)
        .param("most", most)
        .query(LookBook::look)
        .list();
  }

  private StatementSpec wanted(String sql, LookFilter filter) {
    var persons = filter.persons().isEmpty() ? List.of("") : filter.persons();
    return database
        .sql(sql)
        .param("everybody", filter.persons().isEmpty())
        .param("persons", persons)
        .param("subject", filter.subject())
        .param("from", moment(filter.from()))
        .param("to", moment(filter.to()))
        .param("emergencies", filter.emergenciesOnly())
        .param("unreviewed", filter.unreviewedOnly());
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static PersonLook look(ResultSet row, int index) throws SQLException {
    return new PersonLook(
        row.getLong("number"),
        row.getObject("looked_at", OffsetDateTime.class).toInstant(),
        row.getString("subject"),
        row.getString("person"),
        row.getString("purpose"),
        row.getString("seen_in"),
        row.getString("emergency"),
        row.getString("reason"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }
}
