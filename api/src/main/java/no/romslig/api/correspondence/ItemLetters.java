package no.romslig.api.correspondence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.letter.Application;
import no.romslig.api.letter.CaseNumber;
import no.romslig.api.letter.Fact;
import no.romslig.api.letter.Findings;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Outcome.Hearing;
import no.romslig.api.letter.Outcome.Stance;
import no.romslig.api.letter.Place;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.reason.Why;
import no.romslig.api.letter.reason.WhyReader;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.GivenPlace;
import no.romslig.data.decision.Verb;
import no.romslig.data.letter.LetterBasis;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStay;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.MoveHearing;
import no.romslig.data.waiting.Relocation;
import no.romslig.data.waiting.RelocationFacts;
import no.romslig.data.waiting.Relocations;
import no.romslig.solver.proposal.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Collects what the letters of a decision tell: of each item what was given, and why the stored
 * proposal says so. Works inside of the caller's transaction.
 */
@Component
class ItemLetters {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Persons persons;
  private final CaseFiles files;
  private final Applications applications;
  private final RespiteGrants grants;
  private final ShortStays stays;
  private final Relocations relocations;
  private final KnownFacts known;
  private final Places places;

  ItemLetters(
      Persons persons,
      CaseFiles files,
      Applications applications,
      RespiteGrants grants,
      ShortStays stays,
      Relocations relocations,
      KnownFacts known,
      Places places) {
    this.persons = persons;
    this.files = files;
    this.applications = applications;
    this.grants = grants;
    this.stays = stays;
    this.relocations = relocations;
    this.known = known;
    this.places = places;
  }

  /**
   * What is told, letter by letter; the stays of one grant are one plan.
   *
   * @param gaps where everything is put that is missing
   */
  List<Draft> of(Decision decision, List<DecisionItem> items, List<Said> said, Gaps gaps) {
    var drafts = new ArrayList<Draft>();
    for (var together : together(items)) {
      var about = said(together, said);
      if (about != null) {
        drafts.addAll(new OfOne(decision, together, about, gaps).drafts());
      }
    }
    return drafts;
  }

  private static List<List<DecisionItem>> together(List<DecisionItem> items) {
    return List.copyOf(
        items.stream()
            .filter(each -> each.place() != null)
            .collect(
                groupingBy(
                    each ->
                        each.kind() == DecisionItemKind.RESPITE
                            ? Objects.requireNonNull(each.about().grantId())
                            : each.id(),
                    LinkedHashMap::new,
                    toList()))
            .values());
  }

  /** What is said of an item; nothing where others are named and this one is not. */
  private static @Nullable Said said(List<DecisionItem> together, List<Said> said) {
    if (said.isEmpty()) {
      return Said.NOTHING;
    }
    return said.stream()
        .filter(each -> together.stream().anyMatch(item -> item.item().equals(each.item())))
        .findFirst()
        .orElse(null);
  }

  /** The letters of one item, or of the stays of one grant. */
  private final class OfOne {

    private final Decision decision;
    private final List<DecisionItem> items;
    private final DecisionItem first;
    private final GivenPlace place;
    private final JsonNode proposed;
    private final Said said;
    private final Gaps gaps;

    OfOne(Decision decision, List<DecisionItem> items, Said said, Gaps gaps) {
      this.decision = decision;
      this.items = items;
      this.said = said;
      this.gaps = gaps;
      first = items.getFirst();
      place = Objects.requireNonNull(first.place());
      proposed = JSON.readTree(first.proposed());
    }

    List<Draft> drafts() {
      var person = first.about().personId();
      if (person == null) {
        gaps.add(Lack.PERSON, first.item());
        return List.of();
      }
      return switch (first.kind()) {
        case PLACEMENT -> placement(person, file());
        case COMPANION -> placement(person, null);
        case RELOCATION -> relocation(person);
        case RESPITE -> respite(person);
        case SHORT_STAY -> shortStay(person);
        case UNPLACED -> unplaced(person);
      };
    }

    /** Someone for whom nothing was proposed, and who was given a place by choice. */
    private List<Draft> unplaced(UUID person) {
      if (first.about().caseId() != null) {
        return placement(person, file());
      }
      return first.about().shortStayId() != null ? shortStay(person) : relocation(person);
    }

    private CaseFile file() {
      return files.findById(Objects.requireNonNull(first.about().caseId())).orElseThrow();
    }

    private List<Draft> placement(UUID person, @Nullable CaseFile file) {
      var service = serviceGiven();
      var drafts = new ArrayList<Draft>();
      var application = file == null ? null : application(file);
      var number = number(file == null ? code(person) : file.code());
      var outcome =
          service == Service.HDO || service == Service.CARE_HOUSING
              ? new Outcome.HousingGranted(service, places.of(place.unitId()), place.starts())
              : new Outcome.PlaceGranted(
                  service, places.of(place.unitId()), place.starts(), place.ends());
      drafts.add(
          draft(person, number, application, outcome, file == null ? List.of() : known.of(file)));
      if (!said.services().isEmpty()) {
        drafts.add(services(person, number, file == null ? List.of() : known.of(file)));
      }
      return drafts;
    }

    /** Help in the dwelling is decided apart from it (HDO-13). */
    private Draft services(UUID person, CaseNumber number, List<Fact> facts) {
      var from = said.servicesFrom() == null ? place.starts() : said.servicesFrom();
      return new Draft(
          basis(),
          first.item(),
          person,
          number,
          null,
          new Outcome.ServicesGranted(said.services(), from),
          new Findings(facts, List.of(), said.considered(), null),
          said.ownWords(),
          null);
    }

    private List<Draft> relocation(UUID person) {
      var relocation = lastRelocation(person);
      var hearing = hearing(relocation);
      var from = from(person);
      if (from == null) {
        gaps.add(Lack.MOVED_FROM, first.item());
      }
      if (hearing == null || from == null) {
        return List.of();
      }
      var unit = places.unit(place.unitId());
      var outcome =
          new Outcome.Moved(
              Service.valueOf(unit.facts().careForm().name()),
              from,
              places.of(place.unitId()),
              place.starts(),
              hearing);
      var draft = draft(person, number(code(person)), null, outcome, List.of());
      if (draft.findings().reasons().isEmpty() && draft.ownWords() == null) {
        gaps.add(Lack.REASON, first.item());
      }
      return List.of(draft);
    }

    /** As proposed; where nothing was, the place that the resident has until then. */
    private @Nullable Place from(UUID person) {
      var told = proposed.get("fromUnitId");
      return told == null
          ? places.before(person, place.starts()).orElse(null)
          : places.named(told.stringValue());
    }

    private @Nullable Hearing hearing(@Nullable Relocation relocation) {
      if (relocation == null || !relocation.facts().heard()) {
        gaps.add(Lack.HEARING, first.item());
        return null;
      }
      var registered = relocation.hearing();
      var on = registered == null ? said.heardOn() : registered.on();
      if (on == null) {
        gaps.add(Lack.HEARD_ON, first.item());
        return null;
      }
      boolean withRelatives =
          registered == null || registered.who().contains(MoveHearing.Heard.NEXT_OF_KIN);
      return new Hearing(on, withRelatives, stance(relocation.facts()));
    }

    private static Stance stance(RelocationFacts facts) {
      var agrees = facts.agrees();
      if (agrees == null) {
        return Stance.NO_OPINION;
      }
      if (agrees) {
        return Stance.AGREES;
      }
      return Boolean.TRUE.equals(facts.newDecision()) ? Stance.DECIDED_ANEW : Stance.DISAGREES;
    }

    private @Nullable Relocation lastRelocation(UUID person) {
      return relocations.findAllByOrderById().stream()
          .filter(each -> each.personId().equals(person))
          .reduce((earlier, later) -> later)
          .orElse(null);
    }

    private List<Draft> respite(UUID person) {
      RespiteGrant grant =
          grants.findById(Objects.requireNonNull(first.about().grantId())).orElseThrow();
      var facts = grant.facts();
      var service = Service.valueOf(facts.careForms().getFirst().name());
      var outcome =
          new Outcome.RespitePlan(
              service,
              facts.stayNights(),
              facts.cycleNights(),
              facts.starts(),
              facts.ends() == null ? null : facts.ends().minusDays(1),
              items.stream().map(this::stay).toList());
      if (said.receivedOn() == null) {
        gaps.add(Lack.RECEIVED_ON, first.item());
      }
      var application =
          said.receivedOn() == null
              ? null
              : new Application(
                  said.appliedFor() == null ? service : said.appliedFor(), said.receivedOn());
      return List.of(draft(person, number(grant.code()), application, outcome, List.of()));
    }

    private Outcome.Stay stay(DecisionItem item) {
      var nights = Objects.requireNonNull(item.place());
      return new Outcome.Stay(
          nights.starts(), Objects.requireNonNull(nights.ends()), places.of(nights.unitId()));
    }

    private List<Draft> shortStay(UUID person) {
      ShortStay stay =
          stays.findById(Objects.requireNonNull(first.about().shortStayId())).orElseThrow();
      var service = Service.valueOf(stay.facts().careForm().name());
      var outcome =
          new Outcome.PlaceGranted(
              service, places.of(place.unitId()), place.starts(), place.ends());
      var application =
          said.receivedOn() == null
              ? null
              : new Application(
                  said.appliedFor() == null ? service : said.appliedFor(), said.receivedOn());
      return List.of(draft(person, number(stay.code()), application, outcome, List.of()));
    }

    private Draft draft(
        UUID person,
        CaseNumber number,
        @Nullable Application application,
        Outcome outcome,
        List<Fact> facts) {
      var reasons = reasons();
      if (decision.verb() == Verb.CHOOSE && said.ownWords() == null) {
        gaps.add(Lack.REASON, first.item());
      }
      return new Draft(
          basis(),
          first.item(),
          person,
          number,
          application,
          outcome,
          new Findings(facts, reasons, said.considered(), null),
          said.ownWords(),
          null);
    }

    /** As the proposal told them; they are those of the proposed place, and of no other. */
    private List<Why> reasons() {
      var written = proposed.get("reasons");
      if (decision.verb() == Verb.CHOOSE || written == null) {
        return List.of();
      }
      var reasons = List.of(JSON.treeToValue(written, Reason[].class));
      return new WhyReader(places::institution).read(reasons);
    }

    private @Nullable Application application(CaseFile file) {
      if (said.appliedFor() == null) {
        gaps.add(Lack.APPLIED_FOR, first.item());
        return null;
      }
      LocalDate received = applications.findById(file.applicationId()).orElseThrow().receivedOn();
      return new Application(said.appliedFor(), received);
    }

    /** The form in which the unit is used. */
    private Service serviceGiven() {
      var form = proposed.get("careForm");
      return decision.verb() == Verb.CHOOSE || form == null
          ? Service.valueOf(places.unit(place.unitId()).facts().careForm().name())
          : Service.valueOf(form.stringValue());
    }

    private CaseNumber number(String code) {
      return new CaseNumber(said.caseNumber() == null ? code : said.caseNumber());
    }

    private String code(UUID person) {
      return persons.findById(person).map(Person::code).orElseThrow();
    }

    private LetterBasis basis() {
      return LetterBasis.ofItem(decision.id(), first.id(), first.about().caseId());
    }
  }
}
