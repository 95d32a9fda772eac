package no.romslig.api.letter.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import no.romslig.api.letter.OutcomeKind;
import no.romslig.api.letter.Service;
import no.romslig.solver.rules.LegalBasis;
import no.romslig.solver.rules.RuleSet.ComplaintTrack;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A catalogue as its data file writes it. Every entry says for which services and outcomes it is,
 * and on what it rests.
 */
record CatalogueFile(
    String id,
    String version,
    List<Law> law,
    List<Note> notes,
    List<Complaint> complaints,
    List<ComplaintLaw> complaintLaw) {

  CatalogueFile {
    law = law == null ? List.of() : List.copyOf(law);
    notes = notes == null ? List.of() : List.copyOf(notes);
    complaints = complaints == null ? List.of() : List.copyOf(complaints);
    complaintLaw = complaintLaw == null ? List.of() : List.copyOf(complaintLaw);
  }

  /** What a decision rests on. */
  record Law(
      Set<Service> services,
      Set<OutcomeKind> outcomes,
      List<Provision> of,
      String rule,
      LegalBasis.Kind kind,
      String source) {

    Scope scope() {
      return new Scope(services, outcomes);
    }
  }

  /**
   * Something to be told.
   *
   * @param says the key of the text
   * @param of the provisions that the text cites
   */
  record Note(
      Set<Service> services,
      Set<OutcomeKind> outcomes,
      NoteSection section,
      String says,
      @Nullable List<Provision> of,
      String rule,
      LegalBasis.Kind kind,
      String source) {

    Scope scope() {
      return new Scope(services, outcomes);
    }
  }

  /** The complaint on a service that is no place, of which rule sets know nothing. */
  record Complaint(
      Set<Service> services,
      ComplaintTrack track,
      int deadlineWeeks,
      String rule,
      LegalBasis.Kind kind,
      String source) {}

  /** Which law a complaint goes by. */
  record ComplaintLaw(
      ComplaintTrack track, List<Provision> of, String rule, LegalBasis.Kind kind, String source) {}

  static CatalogueFile read(String id) {
    try (InputStream file = CatalogueFile.class.getResourceAsStream(id + ".json")) {
      if (file == null) {
        throw new IllegalArgumentException("No letter catalogue " + id);
      }
      return JsonMapper.shared().readValue(file, CatalogueFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the letter catalogue " + id, e);
    }
  }
}
