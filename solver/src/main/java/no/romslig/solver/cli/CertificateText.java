package no.romslig.solver.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.Envy;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.Violation;

/** Says what an audit found: every violation, and every envy with what explains it. */
final class CertificateText {

  /** Of those who would fit a place that went to another for a reason, so many are named. */
  private static final int SHOWN = 8;

  private CertificateText() {}

  static List<String> lines(Certificate certificate) {
    List<Envy> unexplained = envy(certificate, false);
    List<Envy> explained = envy(certificate, true);
    List<String> lines = new ArrayList<>();
    lines.add(
        certificate.isClean()
            ? "The audit found nothing: no hard rule is broken, and nobody of greater need was"
                + " passed over without a reason."
            : "The audit found %s and %s."
                .formatted(
                    count(certificate.violations().size(), "violation", "violations"),
                    count(unexplained.size(), "unexplained envy", "cases of unexplained envy")));
    heading(lines, "Violations", certificate.violations().size());
    certificate.violations().forEach(violation -> lines.add(line(violation)));
    heading(lines, "Unexplained envy", unexplained.size());
    lines.addAll(grouped(unexplained, Integer.MAX_VALUE));
    heading(lines, "Explained envy", explained.size());
    lines.addAll(grouped(explained, SHOWN));
    lines.add("");
    lines.add(optimality(certificate.optimality()));
    return lines;
  }

  private static List<Envy> envy(Certificate certificate, boolean isExplained) {
    return certificate.justifiedEnvy().stream()
        .filter(each -> (each.label() != null) == isExplained)
        .toList();
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static void heading(List<String> lines, String text, int size) {
    if (size > 0) {
      lines.add("");
      lines.add(text);
    }
  }

  private static String line(Violation violation) {
    return "  %-14s %s%s"
        .formatted(
            violation.rule(), String.join(", ", violation.refIds()), values(violation.params()));
  }

  private static String values(Map<String, Object> params) {
    return params.isEmpty()
        ? ""
        : params.entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", ", "  (", ")"));
  }

  /** One line for each place that is envied, with all who could take it. */
  private static List<String> grouped(List<Envy> envy, int shown) {
    Map<String, List<String>> byPlace = new LinkedHashMap<>();
    for (Envy each : envy) {
      byPlace.computeIfAbsent(place(each), place -> new ArrayList<>()).add(each.unplaced());
    }
    return byPlace.entrySet().stream()
        .map(each -> "  " + each.getKey() + ": " + some(each.getValue(), shown))
        .toList();
  }

  private static String some(List<String> ids, int shown) {
    String first = ids.stream().limit(shown).collect(Collectors.joining(", "));
    return ids.size() <= shown
        ? first
        : first + " and " + (ids.size() - shown) + " more (--json lists all)";
  }

  private static String place(Envy envy) {
    String label = envy.label() == null ? "" : " (" + envy.label() + ")";
    return "%s went to %s%s and could go to those of higher rank without a place"
        .formatted(envy.unitId(), envy.placed(), label);
  }

  private static String optimality(Certificate.Optimality optimality) {
    return "Places: %s. Stays: %d weighted nights missing; no plan misses fewer than %d."
        .formatted(
            optimality.placements().status() == PlacementStatus.PROVEN_OPTIMAL
                ? "proven best"
                : "best found, not proven",
            optimality.stays().value(),
            optimality.stays().bound());
  }
}
