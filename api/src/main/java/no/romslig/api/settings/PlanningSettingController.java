package no.romslig.api.settings;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.Paged;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.entry.Shown;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Paging;
import no.romslig.data.municipality.PlanningSetting;
import no.romslig.data.municipality.PlanningSettings;
import no.romslig.data.register.EntryIds;
import no.romslig.solver.rules.Resolution.Refused;
import no.romslig.solver.rules.Resolution.Resolved;
import no.romslig.solver.rules.RuleFaultText;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.RuleSetChoice;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a municipality plans: settings are added, the last one counts. */
@RestController
@RequestMapping(PlanningSettingController.PATH)
class PlanningSettingController {

  static final String PATH = "/api/v1/planning-settings";
  private static final String READ = "READ_SETTING";
  private static final int LONGEST = 730;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RegisterDesk desk;
  private final PlanningSettings settings;
  private final EntryIds ids;

  PlanningSettingController(RegisterDesk desk, PlanningSettings settings, EntryIds ids) {
    this.desk = desk;
    this.settings = settings;
    this.ids = ids;
  }

  /**
   * A setting, all of it.
   *
   * @param ruleSet the id of a shipped rule set
   * @param overrides where the municipality departs from it, by the rule set's keys
   * @param horizonDays for how many days respite and short stays are planned
   * @param dailyRunAt from what time the day's run is ordered; missing = never
   */
  record Body(
      @Nullable String ruleSet,
      @Nullable ObjectNode overrides,
      @Nullable Integer horizonDays,
      @Nullable LocalTime dailyRunAt)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(ruleSet, "ruleSet", "the id of a shipped rule set");
      faults.demandRange(horizonDays, 1, LONGEST, "horizonDays");
      if (ruleSet != null) {
        checkRules(ruleSet, departures(), faults);
      }
    }

    ObjectNode departures() {
      return overrides == null ? JSON.createObjectNode() : overrides;
    }
  }

  /** A setting. */
  record SettingView(
      UUID id,
      String ruleSet,
      @JsonRawValue String overrides,
      int horizonDays,
      @Nullable LocalTime dailyRunAt) {

    static Shown<SettingView> of(PlanningSetting it) {
      return Shown.of(
          it,
          new SettingView(
              it.id(), it.ruleSet(), it.overrides(), it.horizonDays(), it.dailyRunAt()));
    }
  }

  /** All settings that there have been; the last one counts. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.ADMINISTRATOR})
  @GetMapping
  Paged<SettingView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who,
        READ,
        () -> Paged.of(settings.findAllByOrderById(cut), it -> SettingView.of(it).view()));
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.ADMINISTRATOR})
  @GetMapping("/{id}")
  ResponseEntity<SettingView> read(SignedIn who, @Existing(Thing.SETTING) @PathVariable UUID id) {
    return desk.read(who, READ, () -> SettingView.of(settings.findById(id).orElseThrow()));
  }

  /** Plans otherwise from now on. */
  @AllowedTo(Role.ADMINISTRATOR)
  @PostMapping
  ResponseEntity<SettingView> set(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, "SET_PLANNING", key, body, PATH),
        () ->
            settings
                .save(
                    new PlanningSetting(
                            ids.next(),
                            Objects.requireNonNull(body.ruleSet()),
                            body.departures().toString(),
                            Objects.requireNonNull(body.horizonDays()))
                        .withDailyRun(ids.next(), body.dailyRunAt()))
                .id(),
        made -> SettingView.of(settings.findById(made).orElseThrow()));
  }

  private static void checkRules(String ruleSet, ObjectNode overrides, Faults faults) {
    switch (RuleSets.resolve(new RuleSetChoice(ruleSet, overrides))) {
      case Resolved resolved -> {}
      case Refused(var found) -> {
        var text = new RuleFaultText(Language.EN);
        for (var each : found) {
          var path = each.path().equals("base") ? "ruleSet" : "overrides." + each.path();
          faults.add(path, text.expected(each));
        }
      }
    }
  }
}
