package no.romslig.api.letter.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.api.letter.catalogue.CatalogueFile.Complaint;
import no.romslig.api.letter.catalogue.CatalogueFile.ComplaintLaw;
import no.romslig.api.letter.catalogue.CatalogueFile.Law;
import no.romslig.api.letter.catalogue.CatalogueFile.Note;
import no.romslig.api.letter.text.LetterWriter;
import no.romslig.solver.rules.LegalBasis.Kind;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;

/** The catalogues as a page to be read and approved, every entry with its source. */
final class TextPage {

  static final String COMMAND =
      "mvn -pl api -am test -Dtest=PublishedTextsTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dromslig.refresh=true";

  private final StringBuilder page = new StringBuilder();
  private final Texts nb = Texts.beside(LetterWriter.class, "note", Language.NB);
  private final Texts nn = Texts.beside(LetterWriter.class, "note", Language.NN);
  private final Texts words = Texts.beside(LetterWriter.class, "word", Language.NB);

  String write() {
    page.append("# What letters say, and why\n\n<!-- Generated. Refresh with: ")
        .append(COMMAND)
        .append(" -->\n\n")
        .append(
            "Every entry of the letter catalogues, to be read and approved before use. Who decides"
                + " a complaint on a place, and the deadline, are in the [rule sets](rule-sets.md)."
                + " What letters are otherwise is told in [letters](letters.md).\n");
    for (var id : List.of("norway", "kinn", "more-og-romsdal")) {
      write(CatalogueFile.read(id));
    }
    return page.toString();
  }

  private void write(CatalogueFile file) {
    page.append("\n## Catalogue %s, version %s\n".formatted(file.id(), file.version()));
    heading("Law", "Law", "Services", "Letters");
    file.law().forEach(this::row);
    if (!file.complaints().isEmpty()) {
      heading("Complaints", "Law or deadline", "Services", "Who decides");
      file.complaintLaw().forEach(this::row);
      file.complaints().forEach(this::row);
    }
    heading("Texts", "Bokmål", "Nynorsk", "Under", "Services", "Letters");
    file.notes().forEach(this::row);
  }

  private void heading(String title, String... columns) {
    page.append("\n### ").append(title).append("\n\n");
    var all = Stream.concat(Stream.of(columns), Stream.of("Rule", "Basis", "Source")).toList();
    line(all);
    line(all.stream().map(_ -> "---").toList());
  }

  private void row(Law law) {
    line(
        List.of(
            law(law.of()),
            names(law.services()),
            names(law.outcomes()),
            law.rule(),
            basis(law.kind()),
            law.source()));
  }

  private void row(ComplaintLaw law) {
    line(
        List.of(
            law(law.of()), "all", name(law.track()), law.rule(), basis(law.kind()), law.source()));
  }

  private void row(Complaint complaint) {
    line(
        List.of(
            complaint.deadlineWeeks() + " weeks",
            names(complaint.services()),
            name(complaint.track()),
            complaint.rule(),
            basis(complaint.kind()),
            complaint.source()));
  }

  private void row(Note note) {
    var law = note.of() == null ? "" : law(note.of());
    line(
        List.of(
            nb.text(note.says()).replace("{law}", law),
            nn.text(note.says()),
            name(note.section()),
            names(note.services()),
            names(note.outcomes()),
            note.rule(),
            basis(note.kind()),
            note.source()));
  }

  private String law(List<Provision> provisions) {
    return provisions.stream()
        .map(each -> (words.text("statute." + each.statute()) + " " + each.at()).strip())
        .collect(Collectors.joining(", "));
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values == null || values.isEmpty()
        ? "all"
        : values.stream().sorted().map(TextPage::name).collect(Collectors.joining(", "));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String basis(Kind kind) {
    return kind == Kind.MUNICIPAL ? "municipal document" : name(kind);
  }

  private void line(List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
