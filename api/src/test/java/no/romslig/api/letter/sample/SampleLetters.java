package no.romslig.api.letter.sample;

import static no.romslig.api.letter.sample.Town.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.letter.Application;
import no.romslig.api.letter.CaseNumber;
import no.romslig.api.letter.Fact;
import no.romslig.api.letter.Findings;
import no.romslig.api.letter.Findings.Considered;
import no.romslig.api.letter.Findings.Measure;
import no.romslig.api.letter.Findings.Result;
import no.romslig.api.letter.Handling;
import no.romslig.api.letter.Handling.Approval;
import no.romslig.api.letter.Help;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.LetterId;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.OwnWords;
import no.romslig.api.letter.PersonName;
import no.romslig.api.letter.Recipient;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.reason.Why;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.reason.WishGround.WishObstacle;
import no.romslig.solver.snapshot.Whereabouts;
import org.jspecify.annotations.Nullable;

/** One letter of each kind that a municipality sends. */
public final class SampleLetters {

  /** A letter with a name for its file. */
  public record Sample(String name, Town town, Letter letter) {

    @Override
    public String toString() {
      return "%s in %s, %s".formatted(name, town.ruleSet(), letter.form());
    }
  }

  private static final LocalDate APPLIED = LocalDate.of(2026, 10, 5);
  private static final LocalDate MAPPED = LocalDate.of(2026, 10, 19);
  private static final LocalDate START = LocalDate.of(2026, 12, 7);

  private final Town town;
  private final WrittenForm form;
  private final boolean draft;

  private SampleLetters(Town town, WrittenForm form, boolean draft) {
    this.town = town;
    this.form = form;
    this.draft = draft;
  }

  /** Every kind, in both municipalities and both written forms; approved. */
  public static Stream<Sample> all() {
    return Stream.of(Town.values())
        .flatMap(
            town ->
                Stream.of(WrittenForm.values())
                    .flatMap(form -> new SampleLetters(town, form, false).each()));
  }

  /** A granted place as a draft. */
  public static Sample draft(Town town, WrittenForm form) {
    return new SampleLetters(town, form, true).placeGranted();
  }

  private Stream<Sample> each() {
    return Stream.concat(
        Stream.of(
            placeGranted(),
            shortTerm(),
            waitlist(),
            refused(),
            moved(),
            respite(),
            respiteForCaregiver(),
            housing(),
            services(),
            guardian()),
        Stream.concat(
            Stream.of(Outcome.ComplaintResult.values()).map(this::complaint),
            Stream.of(Outcome.RepealGround.values()).map(this::repeal)));
  }

  private Sample placeGranted() {
    return sample(
        "place-granted",
        Service.LONG_TERM_SHELTERED,
        new Outcome.PlaceGranted(Service.LONG_TERM_SHELTERED, town.place(), START, null),
        findings(
            List.of(
                new Why.GreatestNeed(),
                new Why.DiagnosisRecorded(),
                new Why.PlaceHasWhatIsNeeded(
                    List.of(new Feature("WHEELCHAIR"), new Feature("SECURED_EXIT"))),
                new Why.WishNotMet(town.otherInstitution(), WishObstacle.OCCUPIED)),
            new OwnWords(
                form == WrittenForm.NB
                    ? "Du har hatt korttidsopphold i høst. Der så vi at du trenger hjelp og tilsyn"
                        + " hele døgnet."
                    : "Du har hatt korttidsopphald i haust. Der såg vi at du treng hjelp og tilsyn"
                        + " heile døgnet.")));
  }

  private Sample shortTerm() {
    return sample(
        "short-term",
        Service.SHORT_TERM,
        new Outcome.PlaceGranted(Service.SHORT_TERM, town.place(), START, START.plusDays(21)),
        findings(List.of(new Why.AssessmentMet(new RuleId("TO-01"), MAPPED)), null));
  }

  private Sample waitlist() {
    return sample(
        "waitlist",
        Service.LONG_TERM_SOMATIC,
        new Outcome.OnWaitlist(
            Service.LONG_TERM_SOMATIC,
            TODAY,
            List.of(Help.HOME_NURSING, Help.DAY_CENTRE, Help.SAFETY_ALARM)),
        findings(List.of(new Why.NoPlaceFree()), null));
  }

  private Sample refused() {
    return sample(
        "refused",
        Service.LONG_TERM_SOMATIC,
        new Outcome.Refused(
            Service.LONG_TERM_SOMATIC, List.of(Help.HOME_NURSING, Help.ADAPTED_HOME)),
        new Findings(
            List.of(new Fact.LivesNow(Whereabouts.HOME), new Fact.NeedMapped(MAPPED, 2)),
            List.of(new Why.AssessmentNotMet(new RuleId("LT-02"), MAPPED)),
            List.of(new Considered(Measure.HELP_AT_HOME, Result.ASSESSED)),
            null));
  }

  private Sample moved() {
    return new Sample(
        "moved",
        town,
        letter(
            "moved",
            new Recipient.Concerned(Town.HOME),
            null,
            new Outcome.Moved(
                Service.LONG_TERM_SOMATIC,
                town.place(),
                town.otherPlace(),
                START,
                new Outcome.Hearing(MAPPED, true, Outcome.Stance.DECIDED_ANEW)),
            new Findings(
                List.of(new Fact.LivesNow(Whereabouts.INSTITUTION), new Fact.NeedMapped(MAPPED, 4)),
                List.of(
                    new Why.NoShelterNeeded(),
                    new Why.FreesPlaceForOthers(),
                    new Why.MoveDistance(4)),
                List.of(),
                null)));
  }

  private Sample respite() {
    return sample("respite", Service.RESPITE, plan(), findings(List.of(), null));
  }

  private Sample respiteForCaregiver() {
    return new Sample(
        "respite-caregiver",
        town,
        letter(
            "respite-caregiver",
            new Recipient.Caregiver(new PersonName("Torstein Lien"), Town.HOME),
            new Application(Service.RESPITE, APPLIED),
            plan(),
            findings(List.of(), null)));
  }

  private Outcome plan() {
    return new Outcome.RespitePlan(
        Service.RESPITE,
        14,
        56,
        TODAY,
        TODAY.plusYears(1),
        Stream.iterate(START, each -> each.plusDays(56))
            .limit(5)
            .map(from -> new Outcome.Stay(from, from.plusDays(14), town.place()))
            .toList());
  }

  private Sample housing() {
    return sample(
        "housing",
        Service.HDO,
        new Outcome.HousingGranted(Service.HDO, town.dwelling(), START),
        findings(List.of(new Why.OwnWish(), new Why.GreatestNeed()), null));
  }

  private Sample services() {
    return sample(
        "services",
        Service.HOME_SERVICES,
        new Outcome.ServicesGranted(
            List.of(
                new Outcome.GrantedHelp(Help.HOME_NURSING, 630),
                new Outcome.GrantedHelp(Help.PRACTICAL_HELP, 60),
                new Outcome.GrantedHelp(Help.MEALS, null)),
            START),
        findings(List.of(), null));
  }

  private Sample guardian() {
    return new Sample(
        "guardian",
        town,
        letter(
            "guardian",
            new Recipient.Guardian(new PersonName("Ragnhild Myrvang"), Town.HOME),
            new Application(Service.LONG_TERM_SOMATIC, APPLIED),
            new Outcome.PlaceGranted(Service.LONG_TERM_SOMATIC, town.place(), START, null),
            findings(List.of(new Why.RightToPlace(false)), null)));
  }

  private Sample complaint(Outcome.ComplaintResult result) {
    String name = "complaint-" + result.name().toLowerCase(Locale.ROOT);
    return new Sample(
        name,
        town,
        letter(
            name,
            new Recipient.Concerned(Town.HOME),
            null,
            new Outcome.ComplaintDecided(
                Service.LONG_TERM_SOMATIC, LocalDate.of(2026, 10, 26), TODAY.minusDays(9), result),
            new Findings(List.of(), List.of(answer(result)), List.of(), null)));
  }

  private Sample repeal(Outcome.RepealGround ground) {
    String name = "repealed-" + ground.name().toLowerCase(Locale.ROOT);
    return new Sample(
        name,
        town,
        letter(
            name,
            new Recipient.Concerned(Town.HOME),
            null,
            new Outcome.DecisionRepealed(
                Service.LONG_TERM_SOMATIC, LocalDate.of(2026, 10, 26), ground),
            new Findings(List.of(), List.of(), List.of(), null)));
  }

  private static Why answer(Outcome.ComplaintResult result) {
    return switch (result) {
      case UPHELD, PARTLY_UPHELD -> new Why.NeedReassessed(5);
      case NOT_UPHELD -> new Why.AssessmentNotMet(new RuleId("LT-02"), MAPPED);
      case REJECTED -> new Why.ComplaintTooLate();
    };
  }

  private Sample sample(String name, Service applied, Outcome outcome, Findings findings) {
    return new Sample(
        name,
        town,
        letter(
            name,
            new Recipient.Concerned(Town.HOME),
            new Application(applied, APPLIED),
            outcome,
            findings));
  }

  private static Findings findings(List<Why> reasons, @Nullable OwnWords assessment) {
    return new Findings(
        List.of(new Fact.LivesNow(Whereabouts.HOME), new Fact.NeedMapped(MAPPED, 4)),
        reasons,
        List.of(
            new Considered(Measure.HELP_AT_HOME, Result.TRIED),
            new Considered(Measure.SHORT_TERM_STAY, Result.TRIED),
            new Considered(Measure.ADAPTED_HOME, Result.ASSESSED)),
        assessment);
  }

  private Letter letter(
      String name,
      Recipient recipient,
      @Nullable Application application,
      Outcome outcome,
      Findings findings) {
    var id = UUID.nameUUIDFromBytes((name + town + form).getBytes(StandardCharsets.UTF_8));
    return new Letter(
        new LetterId(id),
        TODAY,
        form,
        town.sender(),
        new CaseNumber("2026/412"),
        new PersonName("Ingebjørg Lien"),
        recipient,
        application,
        outcome,
        findings,
        new Handling(Town.CASEWORKER, draft ? null : new Approval(Town.APPROVER, TODAY)));
  }
}
