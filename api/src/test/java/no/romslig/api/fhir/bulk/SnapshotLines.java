package no.romslig.api.fhir.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.romslig.solver.snapshot.Snapshot;

/** A sample municipality as its journal would tell it, with all levels of each applicant. */
final class SnapshotLines {

  private SnapshotLines() {}

  static List<String> of(Snapshot town, List<String> variables) {
    var lines = new ArrayList<String>();
    for (var each : town.persons()) {
      lines.add(
          line(
              "Patient",
              each.id().value(),
              "'id': '%s', 'birthDate': '%s', 'gender': '%s'"
                  .formatted(
                      each.id().value(),
                      each.birthDate(),
                      each.sex().name().toLowerCase(Locale.ROOT))));
    }
    for (var each : town.couples()) {
      lines.add(
          line(
              "RelatedPerson",
              each.id().value(),
              ("%s, 'relationship': [{'coding': [{'code': 'DOMPART', 'system':"
                      + " 'http://terminology.hl7.org/CodeSystem/v3-RoleCode'}]}]")
                  .formatted(of("patient", each.first().value())),
              "{'system': 'http://journal.example/patient', 'value': '%s'}"
                  .formatted(each.second().value())));
    }
    for (var each : town.cases()) {
      var person = each.personId().value();
      lines.add(
          line(
              "ServiceRequest",
              each.id().value(),
              ("'status': 'active', 'intent': 'proposal', 'authoredOn': '%s', %s, 'code':"
                      + " {'coding': [{'system': 'urn:oid:2.16.578.1.12.4.1.1.9151', 'code':"
                      + " '21'}]}")
                  .formatted(each.applicationDate(), of("subject", person))));
      for (var variable : variables) {
        lines.add(
            line(
                "Observation",
                person + "-" + variable,
                ("'status': 'final', %s, 'effectiveDateTime': '%s', 'valueInteger': 3, 'code':"
                        + " {'coding': [{'system': 'urn:romslig:code:function-variable', 'code':"
                        + " '%s'}]}")
                    .formatted(of("subject", person), each.applicationDate(), variable)));
      }
    }
    for (var each : town.occupancies()) {
      if (!each.from().isAfter(town.asOf())) {
        lines.add(
            line(
                "Encounter",
                each.personId().value() + "-" + each.unitId().value(),
                ("'status': 'in-progress', 'class': {'code': 'NONAC'}, %s, 'period': {'start':"
                        + " '%s'%s}, 'location': [{'location': {'identifier': {'system':"
                        + " 'urn:romslig:id:unit', 'value': '%s'}}}]")
                    .formatted(
                        of("subject", each.personId().value()),
                        each.from(),
                        each.to() == null ? "" : ", 'end': '" + each.to() + "'",
                        each.unitId().value())));
      }
    }
    return lines;
  }

  private static String of(String element, String person) {
    return "'%s': {'reference': 'Patient/%s'}".formatted(element, person);
  }

  private static String line(String type, String name, String content, String... more) {
    var names =
        "{'system': 'http://journal.example/%s', 'value': '%s'}%s"
            .formatted(type.toLowerCase(Locale.ROOT), name, more.length == 0 ? "" : ", " + more[0]);
    return "{'resourceType': '%s', 'identifier': [%s], %s}"
        .formatted(type, names, content)
        .replace('\'', '"');
  }
}
