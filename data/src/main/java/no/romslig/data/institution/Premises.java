package no.romslig.data.institution;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Institutions, wards and units as one list: in the order of registration, by the page. */
@Component
public class Premises {

  private static final String WANTED =
      """
      from (
          select id, 'INSTITUTION' as level, null::uuid as part_of, null as care_form, code
            from institution
          union all
          select id, 'WARD', institution_id, null, code from ward
          union all
          select id, 'UNIT', ward_id, care_form::text, code from unit
        ) as part
      where (:partOf::uuid is null or part_of = :partOf::uuid)
        and (:careForm::text is null or care_form = :careForm::text)
        and (:level::text is null or level = :level::text)
        and (:code::text is null or code = :code::text)
      """;

  private final JdbcClient database;

  Premises(JdbcClient database) {
    this.database = database;
  }

  /**
   * What is looked for; what is missing is not asked about.
   *
   * @param partOf the institution or ward right above
   * @param level with {@code code}: what the documents call an institution, a ward or a unit
   */
  public record Wanted(
      @Nullable UUID partOf,
      @Nullable CareForm careForm,
      @Nullable Level level,
      @Nullable String code) {}

  /** One of them. */
  public record Part(UUID id, Level level) {}

  /** The page of what is wanted. */
  public Page<Part> find(Wanted wanted, Pageable page) {
    long total = asked("select count(*) " + WANTED, wanted).query(Long.class).single();
    List<Part> parts =
        asked("select id, level " + WANTED + " order by id limit :limit offset :offset", wanted)
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query(
                (row, number) ->
                    new Part(
                        row.getObject("id", UUID.class), Level.valueOf(row.getString("level"))))
            .list();
    return new PageImpl<>(parts, page, total);
  }

  private JdbcClient.StatementSpec asked(String query, Wanted wanted) {
    return database
        .sql(query)
        .param("partOf", wanted.partOf())
        .param("careForm", wanted.careForm() == null ? null : wanted.careForm().name())
        .param("level", wanted.level() == null ? null : wanted.level().name())
        .param("code", wanted.code());
  }
}
