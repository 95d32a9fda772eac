package no.romslig.api.letter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.romslig.api.letter.Fact;
import no.romslig.api.letter.Findings.Result;
import no.romslig.api.letter.Help;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Outcome.DecisionRepealed;
import no.romslig.api.letter.Outcome.Moved;
import no.romslig.api.letter.Outcome.OnWaitlist;
import no.romslig.api.letter.Outcome.Refused;
import no.romslig.api.letter.OwnWords;
import no.romslig.api.letter.Recipient.Caregiver;
import no.romslig.api.letter.catalogue.NoteSection;
import no.romslig.api.letter.text.Block.Bullets;
import no.romslig.api.letter.text.Block.Heading;
import no.romslig.api.letter.text.Block.Paragraph;
import org.jspecify.annotations.Nullable;

/** Why: what is decided in full, the reasons, the facts, and what else was thought of. */
final class Reasoning {

  private final Letter letter;
  private final Notes notes;
  private final Wording wording;
  private final List<Block> blocks;

  Reasoning(Letter letter, Notes notes, Wording wording, List<Block> blocks) {
    this.letter = letter;
    this.notes = notes;
    this.wording = wording;
    this.blocks = blocks;
  }

  void write() {
    notes.addPoints(NoteSection.DECISION);
    add("why", reasons());
    // A caregiver is told the reasons, and not what is known of the other's health.
    if (!(letter.recipient() instanceof Caregiver)) {
      add("facts", facts());
      add("considered", considered());
    }
    addWhatGoesWith(letter.outcome());
    notes.add(NoteSection.WAITLIST);
    notes.addPoints(NoteSection.TERMS);
    notes.add(NoteSection.PAYMENT);
  }

  private List<String> reasons() {
    Reasons reasons = new Reasons(wording);
    return letter.findings().reasons().stream().map(reasons::of).toList();
  }

  private List<String> facts() {
    return letter.findings().facts().stream().map(this::fact).toList();
  }

  private String fact(Fact fact) {
    return switch (fact) {
      case Fact.LivesNow(var whereabouts) -> wording.text("fact.LIVES_NOW." + whereabouts);
      case Fact.NeedMapped(var on, int needClass) ->
          wording.text("fact.NEED_MAPPED", Map.of("on", wording.of(on), "needClass", needClass));
    };
  }

  private List<String> considered() {
    List<String> sentences = new ArrayList<>();
    for (Result result : Result.values()) {
      List<String> measures =
          letter.findings().considered().stream()
              .filter(each -> each.result() == result)
              .map(each -> wording.word("measure." + each.measure(), Map.of()))
              .toList();
      if (!measures.isEmpty()) {
        sentences.add(
            wording.text("considered." + result, Map.of("measures", Wording.and(measures))));
      }
    }
    @Nullable OwnWords assessment = letter.findings().assessment();
    if (assessment != null) {
      sentences.add(assessment.text());
    }
    return sentences;
  }

  private void addWhatGoesWith(Outcome outcome) {
    switch (outcome) {
      case OnWaitlist waiting -> help("meanwhile", waiting.meanwhile());
      case Refused refused -> help("instead", refused.instead());
      case Moved moved ->
          add(
              "hearing",
              List.of(
                  wording.text(
                      (moved.hearing().withRelatives() ? "hearing." : "hearing.alone.")
                          + moved.hearing().stance(),
                      Map.of("on", wording.of(moved.hearing().on())))));
      case DecisionRepealed repealed ->
          add("ground", List.of(wording.text("ground." + repealed.ground())));
      case Outcome.PlaceGranted _,
          Outcome.RespitePlan _,
          Outcome.HousingGranted _,
          Outcome.ServicesGranted _,
          Outcome.ComplaintDecided _ -> {}
    }
  }

  private void help(String key, List<Help> help) {
    if (!help.isEmpty()) {
      blocks.add(new Heading(wording.text("heading." + key)));
      blocks.add(new Paragraph(wording.text(key)));
      blocks.add(new Bullets(help.stream().map(wording::of).toList()));
    }
  }

  private void add(String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      blocks.add(new Heading(wording.text("heading." + heading)));
      blocks.add(new Paragraph(String.join(" ", sentences)));
    }
  }
}
