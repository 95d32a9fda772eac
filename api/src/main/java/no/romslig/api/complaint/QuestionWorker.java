package no.romslig.api.complaint;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import no.romslig.api.complaint.AnswerContent.Outcome;
import no.romslig.api.complaint.AnswerContent.Placed;
import no.romslig.api.letter.send.Sha256;
import no.romslig.api.planning.RunReader;
import no.romslig.data.complaint.ComplaintAnswer;
import no.romslig.data.complaint.ComplaintAnswers;
import no.romslig.data.complaint.ComplaintQuestion;
import no.romslig.data.complaint.ComplaintQuestions;
import no.romslig.data.complaint.QuestionKind;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.run.RunDocumentKind;
import no.romslig.data.run.RunDocuments;
import no.romslig.solver.counterfactual.PlaceOf;
import no.romslig.solver.counterfactual.Reverse;
import no.romslig.solver.explain.text.ReverseText;
import no.romslig.solver.explain.text.Sentence;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.counterfactual.SmallestChange;
import no.romslig.solver.run.counterfactual.WhatIf;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers questions about other facts by asking the planner, on the stored snapshot and rule set.
 * Doing it twice does no harm.
 */
@Component
class QuestionWorker {

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ComplaintQuestions questions;
  private final ComplaintAnswers answers;
  private final RunDocuments documents;
  private final RunReader reader;
  private final RegisterTransactions transactions;
  private final EntryIds ids;

  QuestionWorker(
      ComplaintQuestions questions,
      ComplaintAnswers answers,
      RunDocuments documents,
      RunReader reader,
      RegisterTransactions transactions,
      EntryIds ids) {
    this.questions = questions;
    this.answers = answers;
    this.documents = documents;
    this.reader = reader;
    this.transactions = transactions;
    this.ids = ids;
  }

  void work(UUID municipality, UUID id) {
    var acting = new Acting(municipality, "romslig:complaint", "ANSWER_QUESTION");
    var town = transactions.call(acting, () -> town(id));
    var content = JSON.writeValueAsString(town.answer());
    transactions.run(
        acting,
        () -> {
          if (answers.findByQuestionId(id).isEmpty()) {
            var hash = Sha256.of(content.getBytes(StandardCharsets.UTF_8)).hex();
            answers.save(new ComplaintAnswer(ids.next(), id, content, hash));
          }
        });
  }

  private Town town(UUID id) {
    var question = questions.findById(id).orElseThrow();
    var run = question.runId();
    return new Town(
        question,
        reader.readSnapshot(documents.find(run, RunDocumentKind.SNAPSHOT).orElseThrow()),
        reader.readRuleSet(documents.find(run, RunDocumentKind.RULE_SET).orElseThrow()));
  }

  /** What is asked in, outside of any transaction: planning takes its time. */
  private record Town(ComplaintQuestion question, Snapshot snapshot, RuleSet rules) {

    AnswerContent answer() {
      return question.kind() == QuestionKind.WHAT_IF ? whatIf() : smallestChange();
    }

    private CaseId about() {
      return new CaseId(question.caseCode());
    }

    private AnswerContent whatIf() {
      var difference =
          new WhatIf(snapshot, rules).difference(about(), FactChanges.stored(question.changes()));
      var was = placed(difference.was());
      var instead = placed(difference.instead());
      return new AnswerContent(
          was.equals(instead) ? Outcome.SAME : Outcome.DIFFERENT, was, instead, null, null, null);
    }

    private Placed placed(@Nullable PlaceOf place) {
      return place == null
          ? new Placed(false, null, null)
          : new Placed(true, careForm(place), place.from());
    }

    private @Nullable CareForm careForm(PlaceOf place) {
      return snapshot.institutions().stream()
          .flatMap(institution -> institution.wards().stream())
          .flatMap(ward -> ward.units().stream())
          .filter(unit -> unit.id().equals(place.unit()))
          .map(unit -> unit.careForm())
          .findFirst()
          .orElse(null);
    }

    private AnswerContent smallestChange() {
      var last = System.nanoTime() + LONGEST.toNanos();
      try {
        var reverse =
            new SmallestChange(
                    snapshot,
                    rules,
                    about(),
                    () -> {
                      if (System.nanoTime() > last) {
                        throw new CancellationException();
                      }
                    })
                .find();
        return told(reverse);
      } catch (CancellationException tooLong) {
        return new AnswerContent(Outcome.GAVE_UP, null, null, null, null, null);
      }
    }

    private AnswerContent told(Reverse reverse) {
      var sentences = sentences(reverse);
      return switch (reverse) {
        case Reverse.HasPlace has ->
            new AnswerContent(Outcome.HAS_PLACE, placed(has.place()), null, null, null, sentences);
        case Reverse.NoWay none ->
            new AnswerContent(Outcome.NO_WAY, null, null, null, null, sentences);
        case Reverse.Ways(List<Reverse.Way> ways, boolean fewest) ->
            new AnswerContent(
                Outcome.WAYS,
                null,
                null,
                ways.stream()
                    .map(way -> way.changes().stream().map(FactChanges::typed).toList())
                    .toList(),
                fewest,
                sentences);
      };
    }

    private Map<String, List<String>> sentences(Reverse reverse) {
      var aCase =
          snapshot.cases().stream()
              .filter(each -> each.id().equals(about()))
              .findFirst()
              .orElseThrow();
      var sentences = new LinkedHashMap<String, List<String>>();
      for (var language : Language.values()) {
        var section = new ReverseText(snapshot, language).of(aCase, reverse);
        sentences.put(language.code(), section.sentences().stream().map(Sentence::text).toList());
      }
      return sentences;
    }
  }
}
