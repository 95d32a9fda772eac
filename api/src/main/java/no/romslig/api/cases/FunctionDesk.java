package no.romslig.api.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.romslig.data.need.FunctionList;
import no.romslig.data.need.FunctionLists;
import no.romslig.data.need.FunctionVariable;
import no.romslig.data.need.FunctionVariables;
import no.romslig.data.register.EntryIds;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The municipality's list of function variables. One that has none gets the example list when it
 * first assesses: it is no official list, and a later edition replaces it.
 */
@Component
public class FunctionDesk {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

  private final FunctionLists lists;
  private final FunctionVariables variables;
  private final EntryIds ids;

  FunctionDesk(FunctionLists lists, FunctionVariables variables, EntryIds ids) {
    this.lists = lists;
    this.variables = variables;
    this.ids = ids;
  }

  /** A variable of the example list. */
  private record Example(String code, String nb, String nn) {}

  /** The variables of the last edition; never empty. */
  public List<FunctionVariable> current() {
    var all = lists.findAllByOrderById();
    var list = all.isEmpty() ? registerExample() : all.getLast();
    return variables.findByListIdOrderById(list.id());
  }

  private FunctionList registerExample() {
    var list = lists.save(new FunctionList(ids.next(), "Eksempel", "1", ALWAYS));
    for (var each : examples()) {
      variables.save(
          new FunctionVariable(ids.next(), list.id(), each.code(), each.nb(), each.nn()));
    }
    return list;
  }

  private static List<Example> examples() {
    try (InputStream file =
        Objects.requireNonNull(FunctionDesk.class.getResourceAsStream("function-variables.json"))) {
      return List.of(JSON.readValue(file, Example[].class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
