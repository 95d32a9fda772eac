package no.romslig.api.fhir.local;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.romslig.api.cases.ObservedLevels;
import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.CareForm;
import no.romslig.data.journal.LocalCodeKind;
import no.romslig.data.need.FunctionVariable;
import org.springframework.stereotype.Component;

/** The codes that a journal's own may mean. */
@Component
class Meanings {

  private static final String PATH = "meaning";
  private static final String SERVICE_TYPE = "0*[1-9][0-9]?";

  private final ObservedLevels levels;

  Meanings(ObservedLevels levels) {
    this.levels = levels;
  }

  /**
   * Reads a meaning, as it is kept: numbers without leading zeros.
   *
   * @param faults gets what is wrong with it
   */
  String read(LocalCodeKind kind, String sent, Faults faults) {
    switch (kind) {
      case SERVICE_TYPE ->
          faults.demand(
              sent.matches(SERVICE_TYPE), PATH, "a number of Volven 9151, such as 21 or 29");
      case CARE_FORM ->
          faults.demand(
              CareForms.read(sent).isPresent(),
              PATH,
              "one of "
                  + Arrays.stream(CareForm.values())
                      .map(CareForm::name)
                      .collect(Collectors.joining(", ")));
      case FUNCTION_VARIABLE -> {
        var list = levels.list().stream().map(FunctionVariable::code).toList();
        faults.demand(list.contains(sent), PATH, "one of " + String.join(", ", list));
      }
    }
    return kind == LocalCodeKind.SERVICE_TYPE ? sent.replaceFirst("^0+", "") : sent;
  }
}
