package no.romslig.api.letter.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.api.letter.Application;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Outcome.ComplaintDecided;
import no.romslig.api.letter.Outcome.DecisionRepealed;
import no.romslig.api.letter.Outcome.HousingGranted;
import no.romslig.api.letter.Outcome.Moved;
import no.romslig.api.letter.Outcome.OnWaitlist;
import no.romslig.api.letter.Outcome.PlaceGranted;
import no.romslig.api.letter.Outcome.Refused;
import no.romslig.api.letter.Outcome.RespitePlan;
import no.romslig.api.letter.Outcome.ServicesGranted;
import no.romslig.api.letter.Recipient.Caregiver;
import no.romslig.api.letter.Recipient.Concerned;
import no.romslig.api.letter.text.Block.Columns;
import no.romslig.api.letter.text.Block.Lead;
import no.romslig.api.letter.text.Block.Pairs;
import no.romslig.api.letter.text.Block.Title;
import no.romslig.api.letter.text.LetterText.Pair;
import org.jspecify.annotations.Nullable;

/** The answer: title, one sentence, and the plain facts of it in a table. */
final class Answer {

  private final Letter letter;
  private final Wording wording;
  private final List<Block> blocks;
  private final List<Pair> rows = new ArrayList<>();

  Answer(Letter letter, Wording wording, List<Block> blocks) {
    this.letter = letter;
    this.wording = wording;
    this.blocks = blocks;
  }

  void write() {
    String key = letter.outcome().kind() + variant(letter.outcome());
    Map<String, Object> values = values();
    blocks.add(new Title(wording.text("title." + titleKey(key), values)));
    blocks.addAll(LetterWriter.copyNote(letter, wording));
    blocks.add(new Lead(wording.text("lead." + key, values)));
    addRows();
    blocks.add(new Pairs(rows));
    addColumns(letter.outcome());
  }

  /** Which of the sentences of its kind an outcome takes. */
  private static String variant(Outcome outcome) {
    return switch (outcome) {
      case PlaceGranted granted -> granted.to() == null ? "" : ".until";
      case RespitePlan plan -> plan.to() == null ? "" : ".until";
      case ComplaintDecided complaint -> "." + complaint.result();
      case OnWaitlist _,
          Refused _,
          Moved _,
          HousingGranted _,
          ServicesGranted _,
          DecisionRepealed _ ->
          "";
    };
  }

  private String titleKey(String key) {
    if (letter.outcome() instanceof Moved moved
        && moved.from().institution().equals(moved.to().institution())) {
      return key + ".within";
    }
    String caregivers = letter.outcome().kind() + ".caregiver";
    if (letter.recipient() instanceof Caregiver && wording.has("title." + caregivers)) {
      return caregivers;
    }
    return wording.has("title." + key) ? key : letter.outcome().kind().name();
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("service", wording.of(letter.outcome().service()));
    switch (letter.outcome()) {
      case PlaceGranted granted -> {
        values.put("from", wording.of(granted.from()));
        if (granted.to() != null) {
          values.put("to", wording.of(granted.to()));
        }
      }
      case Moved moved -> {
        values.put("on", wording.of(moved.on()));
        values.put("ward", moved.to().ward());
        values.put("institution", moved.to().institution());
      }
      case RespitePlan plan -> {
        values.put("nights", plan.nights());
        values.put("days", plan.cycleDays());
        values.put("from", wording.of(plan.from()));
        if (plan.to() != null) {
          values.put("to", wording.of(plan.to()));
        }
      }
      case HousingGranted housing -> values.put("from", wording.of(housing.from()));
      case ServicesGranted services -> values.put("from", wording.of(services.from()));
      case OnWaitlist waiting -> values.put("since", wording.of(waiting.since()));
      case DecisionRepealed repealed -> values.put("decided", wording.of(repealed.decided()));
      case Refused _, ComplaintDecided _ -> {}
    }
    return values;
  }

  private void addRows() {
    if (!(letter.recipient() instanceof Concerned)) {
      row("concerns", letter.concerns().value());
    }
    @Nullable Application application = letter.application();
    if (application != null) {
      row("applied", wording.of(application.service()));
      row("received", wording.of(application.received()));
    }
    switch (letter.outcome()) {
      case PlaceGranted granted -> {
        row("granted", wording.of(granted.service()));
        row("place", wording.of(granted.place()));
        row("from", wording.of(granted.from()));
        if (granted.to() != null) {
          row("to", wording.of(granted.to()));
        }
      }
      case OnWaitlist waiting -> row("listed", wording.of(waiting.since()));
      case Moved moved -> {
        row("movesFrom", wording.of(moved.from()));
        row("movesTo", wording.of(moved.to()));
        row("day", wording.of(moved.on()));
      }
      case HousingGranted housing -> {
        row("dwelling", wording.of(housing.dwelling()));
        row("from", wording.of(housing.from()));
      }
      case ComplaintDecided complaint -> {
        row("decided", wording.of(complaint.decided()));
        row("complained", wording.of(complaint.received()));
      }
      case DecisionRepealed repealed -> row("decided", wording.of(repealed.decided()));
      case Refused _, RespitePlan _, ServicesGranted _ -> {}
    }
  }

  private void row(String key, String value) {
    rows.add(new Pair(wording.text("row." + key), Wording.capital(value)));
  }

  private void addColumns(Outcome outcome) {
    if (outcome instanceof RespitePlan plan) {
      blocks.add(
          new Columns(
              headings("from", "to", "place"),
              plan.stays().stream()
                  .map(
                      stay ->
                          List.of(
                              wording.of(stay.from()),
                              wording.of(stay.to()),
                              wording.of(stay.place())))
                  .toList()));
    }
    if (outcome instanceof ServicesGranted services) {
      blocks.add(
          new Columns(
              headings("help", "extent"),
              services.help().stream()
                  .map(
                      each ->
                          List.of(
                              Wording.capital(wording.of(each.help())),
                              Extent.of(each.minutesPerWeek(), wording)))
                  .toList()));
    }
  }

  private List<String> headings(String... keys) {
    return List.of(keys).stream().map(key -> wording.text("column." + key)).toList();
  }
}
