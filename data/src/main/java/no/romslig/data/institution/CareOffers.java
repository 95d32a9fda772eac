package no.romslig.data.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which care forms the units of each institution give. */
@Component
public class CareOffers {

  private static final String OFFERS =
      """
      from (
          select distinct i.id, i.name, u.care_form::text as care_form
            from unit u join ward w on w.id = u.ward_id
              join institution i on i.id = w.institution_id
        ) as offer
      where (:institution::uuid is null or id = :institution::uuid)
        and (:careForm::text is null or care_form = :careForm::text)
      """;

  private final JdbcClient database;

  CareOffers(JdbcClient database) {
    this.database = database;
  }

  /** A care form of an institution. */
  public record CareOffer(UUID institutionId, String institution, CareForm careForm) {}

  /** Of one institution, or of all. */
  public Page<CareOffer> find(@Nullable UUID institution, Pageable page) {
    long total = asked("select count(*) ", institution, null, "").query(Long.class).single();
    List<CareOffer> found =
        asked("select * ", institution, null, " order by id, care_form limit :limit offset :offset")
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query(CareOffers::offer)
            .list();
    return new PageImpl<>(found, page, total);
  }

  /** The one of an institution. */
  public Optional<CareOffer> find(UUID institution, CareForm careForm) {
    return asked("select * ", institution, careForm, "").query(CareOffers::offer).optional();
  }

  private JdbcClient.StatementSpec asked(
      String what, @Nullable UUID institution, @Nullable CareForm careForm, String order) {
    return database
        .sql(what + OFFERS + order)
        .param("institution", institution)
        .param("careForm", careForm == null ? null : careForm.name());
  }

  private static CareOffer offer(ResultSet row, int number) throws SQLException {
    return new CareOffer(
        row.getObject("id", UUID.class),
        row.getString("name"),
        CareForm.valueOf(row.getString("care_form")));
  }
}
