package no.romslig.solver.explain.text;

import static no.romslig.solver.explain.text.Phrases.Bundle.LETTERS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.romslig.solver.explain.alert.Warning;
import no.romslig.solver.explain.alert.Warnings;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.Released;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.text.Language;

/** What every letter is written with: the words of one language about one proposal. */
public final class Desk {

  private final Language language;
  private final Situation situation;
  private final Phrases phrases;
  private final Words words;
  private final Wording wording;
  private final Values values;
  private final Subjects subjects;

  public Desk(Situation situation, Language language) {
    this.language = language;
    this.situation = situation;
    phrases = new Phrases(language);
    words = new Words(phrases, situation.snapshot());
    wording = new Wording(phrases, words);
    values = new Values(phrases, words);
    subjects = new Subjects(phrases, words, situation);
  }

  /** The whole proposal: what it gives, who waits and why, and what must be looked at. */
  public Explanation overview() {
    return new OverviewLetter(this).write();
  }

  /** What is not as in the last proposal; empty where the proposal comes from none. */
  public Optional<Section> changes() {
    return new ChangeEntries(this).section();
  }

  /**
   * The letter with what has changed for the same case, person, grant or stay, after its answer.
   */
  public Explanation withChanges(Explanation letter, String id) {
    List<Sentence> changes = new ChangeEntries(this).about(id);
    if (changes.isEmpty()) {
      return letter;
    }
    List<Section> sections = new ArrayList<>(letter.sections());
    sections.add(1, section("changes", changes));
    return new Explanation(letter.language(), letter.title(), sections);
  }

  /** One case in depth. */
  public Explanation letter(Case aCase) {
    return new CaseLetter(this).of(aCase);
  }

  /** The move of a resident; empty where nobody of that id may move. */
  public Optional<Explanation> moveLetter(String personId) {
    PersonId person = new PersonId(personId);
    Relocation relocation = situation.relocationOf(person);
    Occupancy home = situation.homeOf(person);
    return relocation == null || home == null
        ? Optional.empty()
        : Optional.of(new MoveLetter(this).of(relocation, home));
  }

  /** The person's case, move or coming along; empty where the person has none of these. */
  public Optional<Explanation> personLetter(PersonId person) {
    Case aCase = situation.caseOf(person);
    return aCase == null
        ? moveLetter(person.value())
            .or(() -> Optional.ofNullable(new CompanionLetter(this).of(person)))
        : Optional.of(letter(aCase));
  }

  /** A family's respite plan; empty where there is no such grant. */
  public Optional<Explanation> grantLetter(String grantId) {
    return Optional.ofNullable(situation.findGrant(grantId)).map(new StayLetters(this)::of);
  }

  /** One stay for a time; empty where there is no such stay. */
  public Optional<Explanation> shortStayLetter(String id) {
    return Optional.ofNullable(situation.findShortStay(id)).map(new StayLetters(this)::of);
  }

  Situation situation() {
    return situation;
  }

  Words words() {
    return words;
  }

  Wording wording() {
    return wording;
  }

  Subjects subjects() {
    return subjects;
  }

  String text(String key, Map<String, ?> named) {
    return phrases.say(LETTERS, key, named);
  }

  String and(List<String> parts) {
    return phrases.and(parts);
  }

  Sentence say(Voice voice, String key, Map<String, ?> named) {
    Map<String, Object> all = values.voiced(voice);
    all.putAll(named);
    return Sentence.of(phrases.say(LETTERS, key, all));
  }

  List<Sentence> reasons(List<Reason> reasons, Voice voice) {
    return wording.of(reasons, voice);
  }

  Section section(String heading, List<Sentence> sentences) {
    return new Section(phrases.say(LETTERS, "heading." + heading), sentences);
  }

  /** Adds a section that has something to say. */
  void add(List<Section> sections, String heading, List<Sentence> sentences) {
    if (!sentences.isEmpty()) {
      sections.add(section(heading, sentences));
    }
  }

  Explanation explanation(String title, Map<String, ?> named, List<Section> sections) {
    Map<String, Object> all = new HashMap<>(named);
    all.put("asOf", words.of(situation.snapshot().asOf()));
    return new Explanation(language, phrases.say(LETTERS, "title." + title, all), sections);
  }

  /** That the list is no queue, what a wish is, and that a decision can be appealed. */
  List<Sentence> about(boolean wishes) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(Sentence.of(phrases.say(LETTERS, "about.notQueue")));
    if (wishes) {
      sentences.add(Sentence.of(phrases.say(LETTERS, "about.wishes")));
    }
    sentences.add(Sentence.of(phrases.say(LETTERS, "about.complaint")));
    return sentences;
  }

  /** What someone in the office must look at about the case, its person and its couple. */
  public Optional<Section> toLookAt(Case aCase) {
    Set<String> refs = new HashSet<>(Set.of(aCase.id().value(), aCase.personId().value()));
    Couple couple = situation.coupleOf(aCase.personId());
    if (couple != null) {
      refs.add(couple.id().value());
    }
    List<Sentence> sentences =
        situation.proposal().alerts().stream()
            .filter(alert -> refs.contains(alert.refId()))
            .map(wording::of)
            .toList();
    return sentences.isEmpty() ? Optional.empty() : Optional.of(section("alerts", sentences));
  }

  /** The person's own stays that fall away on moving in. */
  List<Sentence> released(PersonId person, Voice voice) {
    return situation.proposal().released().stream()
        .filter(each -> isOf(person, each))
        .map(
            each ->
                say(
                    voice,
                    "released",
                    Map.of(
                        "from", words.of(each.from()),
                        "to", each.to() == null ? Values.NONE : words.of(each.to()),
                        "unit", words.of(each.unitId()))))
        .toList();
  }

  private boolean isOf(PersonId person, Released released) {
    if (released.kind() == CommitmentKind.RESPITE) {
      RespiteGrant grant = situation.findGrant(released.refId());
      return grant != null && grant.personId().equals(person);
    }
    ShortStay stay = situation.findShortStay(released.refId());
    return stay != null && person.equals(stay.personId());
  }

  List<Alert> alerts() {
    return situation.proposal().alerts();
  }

  /** Why someone is proposed this place. */
  public List<Sentence> why(Placement placement) {
    return reasons(
        placement.reasons(), placement.caseId() == null ? Voice.PARTNER : Voice.APPLICANT);
  }

  /** Why a resident is proposed to move. */
  public List<Sentence> why(ProposedRelocation move) {
    return reasons(move.reasons(), Voice.RESIDENT);
  }

  /** Why something got nothing, or less than granted. */
  public List<Sentence> why(Unplaced unplaced) {
    return reasons(
        unplaced.reasons(),
        switch (unplaced.kind()) {
          case CASE -> Voice.APPLICANT;
          case RELOCATION -> Voice.RESIDENT;
          case COMPANION -> Voice.PARTNER;
          case SHORT_STAY, RESPITE_CYCLE -> Voice.GUEST;
        });
  }

  /** What must be looked at, and whom it is about. */
  public Sentence entry(Alert alert) {
    Warning warning = Warnings.read(alert);
    Sentence plain = wording.of(alert);
    String subject = warning == null ? "" : subjects.of(warning);
    return subject.isEmpty()
        ? plain
        : new Sentence(
            text("item", Map.of("subject", subject, "text", plain.text())),
            plain.code(),
            plain.rule(),
            plain.refId());
  }
}
