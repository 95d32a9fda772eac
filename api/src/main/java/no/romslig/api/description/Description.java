package no.romslig.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The document as a whole. */
@Component
final class Description implements GlobalOpenApiCustomizer {

  static {
    SpringDocUtils.getConfig()
        .replaceWithClass(YearMonth.class, String.class)
        .replaceWithClass(LocalTime.class, String.class)
        .replaceWithClass(JsonNode.class, Object.class)
        .replaceWithClass(ObjectNode.class, Object.class);
  }

  @Override
  public void customise(OpenAPI document) {
    document.setInfo(
        new Info()
            .title("Romslig")
            .version("v1")
            .description(
                "Proposes who gets which place in long-term care. The software proposes; a named"
                    + " person decides.")
            .license(
                new License()
                    .name("Apache-2.0")
                    .url("https://www.apache.org/licenses/LICENSE-2.0")));
    RecordSchemas.describe(document);
    document.getComponents().addSchemas(Operations.PROBLEM, problem());
    document
        .getComponents()
        .addSecuritySchemes(
            "token",
            new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT"))
        .addSecuritySchemes(
            "demo", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
    document.setSecurity(
        List.of(
            new SecurityRequirement().addList("token"), new SecurityRequirement().addList("demo")));
    Examples.add(document);
  }

  // The library has raw types.
  @SuppressWarnings("rawtypes")
  private static JsonSchema problem() {
    Map<String, Schema> members = new LinkedHashMap<>();
    for (var name : List.of("type", "title", "detail", "instance")) {
      members.put(name, new JsonSchema().types(Set.of("string")));
    }
    members.put("status", new JsonSchema().types(Set.of("integer")));
    var problem = new JsonSchema();
    problem.types(Set.of("object"));
    problem.description("Further members name every fault: issues, faults, unmet, missing.");
    problem.setProperties(members);
    problem.setRequired(List.of("type", "title", "status", "detail"));
    return problem;
  }
}
