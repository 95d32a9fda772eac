package no.romslig.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The lists of registers, read page by page. */
@ApplicationTest
class PagedHttpTest {

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private OwnTown town;
  private Door office;

  @BeforeEach
  void open() {
    town = new OwnTown(context, port);
    office = town.as(Role.CASEWORKER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "persons",
        "institutions",
        "units",
        "closure-calendars",
        "bookings",
        "cases",
        "couples",
        "relocations",
        "waivers",
        "respite-grants",
        "short-stays",
        "rotation-plans",
        "planning-settings"
      })
  void giveAllInTheirOrderWhateverAPageHolds(String list) {
    var whole = page(list, 0, 100);
    var byPages = new ArrayList<String>();
    for (int i = 0; i <= whole.size() / 2; i++) {
      byPages.addAll(page(list, i, 2));
    }

    assertThat(whole).isSorted();
    assertThat(byPages).isEqualTo(whole);
    assertThat(office.get("/api/v1/" + list + "?size=1&page=99").get("total").asInt())
        .isEqualTo(whole.size());
  }

  @Test
  void tellTheAccessLogOfThoseAloneWhomThePageShows() {
    var ids = page("persons", 0, 2);

    assertThat(page("persons", 1, 1)).containsExactly(ids.get(1));

    assertThat(town.looks(UUID.fromString(ids.get(0)), "LIST_PERSONS")).isEqualTo(1);
    assertThat(town.looks(UUID.fromString(ids.get(1)), "LIST_PERSONS")).isEqualTo(2);
    assertThat(town.looks(town.person("P-6"), "LIST_PERSONS")).isZero();
  }

  private List<String> page(String list, int page, int size) {
    var answer = office.get("/api/v1/" + list + "?page=" + page + "&size=" + size);
    var items = answer.get(list.equals("cases") ? "cases" : "items");
    var ids = new ArrayList<String>();
    items.forEach(each -> ids.add(each.get("id").asString()));
    return ids;
  }
}
