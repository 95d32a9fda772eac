package no.romslig.api.fhir.bulk;

import static no.romslig.api.fhir.bulk.Difference.Kind.ELEMENT_DIFFERS;
import static no.romslig.api.fhir.bulk.Difference.Kind.ELEMENT_MISSING_HERE;
import static no.romslig.api.fhir.bulk.Difference.Kind.ELEMENT_MISSING_THERE;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.api.fhir.bulk.Elements.Found;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ElementsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void areToldByTheirPathsWithBothValues() {
    assertThat(
            Elements.compare(
                "Encounter",
                tree("{'id': '1', 'status': 'onleave', 'period': {'start': '2026-01-01'}}"),
                tree(
                    "{'id': '2', 'status': 'finished', 'period': {'start': '2026-01-01', 'end':"
                        + " '2026-02-01'}}")))
        .containsExactly(
            new Found(ELEMENT_DIFFERS, "Encounter.status", "onleave", "finished"),
            new Found(ELEMENT_MISSING_HERE, "Encounter.period.end", null, "2026-02-01"));
  }

  @Test
  void nothingOfWhatNamesAPersonIsRepeated() {
    assertThat(
            Elements.compare(
                "Patient",
                tree(
                    "{'name': [{'text': 'Kari'}], 'address': [{'text': 'Storgata 1'}],"
                        + " 'note': 'is 26812297073'}"),
                tree("{'name': [{'text': 'Per'}, {'text': 'Ola'}], 'note': 'none'}")))
        .containsExactly(
            new Found(ELEMENT_DIFFERS, "Patient.name[0].text", null, null),
            new Found(ELEMENT_MISSING_HERE, "Patient.name[1]", null, null),
            new Found(ELEMENT_MISSING_THERE, "Patient.address", null, null),
            new Found(ELEMENT_DIFFERS, "Patient.note", null, "none"));
  }

  private static JsonNode tree(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
