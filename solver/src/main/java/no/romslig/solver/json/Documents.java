package no.romslig.solver.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashSet;
import java.util.Set;
import no.romslig.solver.snapshot.RuleSetChoice;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the records of the two documents are bound to JSON, both ways. */
public final class Documents {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(RuleSetChoice.class, new RuleSetChoiceSerializer())
                  // A HashSet of enum constants has another order in every run.
                  .addAbstractTypeMapping(Set.class, LinkedHashSet.class))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(layout())
          .build();

  private Documents() {}

  /**
   * Binds a document that has been found without fault, with every default filled in.
   *
   * @throws tools.jackson.core.JacksonException if the document has a fault after all
   */
  public static <T> T bind(JsonNode document, Class<T> type) {
    return MAPPER.treeToValue(document, type);
  }

  /** Two blanks and a line feed on every machine. */
  private static DefaultPrettyPrinter layout() {
    var indenter = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
