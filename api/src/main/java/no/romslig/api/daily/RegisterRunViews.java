package no.romslig.api.daily;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.decision.RegisterRun;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.run.Run;
import no.romslig.data.run.Runs;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes what is told of runs from the registers. */
@Component
class RegisterRunViews {

  static final String RUNS = "/api/v1/register-runs";

  private final RegisterRuns registerRuns;
  private final Runs runs;
  private final NamedPersons named;
  private final RegisterTransactions transactions;

  RegisterRunViews(
      RegisterRuns registerRuns, Runs runs, NamedPersons named, RegisterTransactions transactions) {
    this.registerRuns = registerRuns;
    this.runs = runs;
    this.named = named;
    this.transactions = transactions;
  }

  RegisterRunView one(Acting acting, UUID id) {
    return transactions.call(
        acting, () -> registerRuns.findById(id).map(this::view).orElseThrow(this::noSuchRun));
  }

  RegisterRunView.Page page(Acting acting, Set<RegisterRunKind> kinds, PageRequest page) {
    return transactions.call(
        acting,
        () -> {
          var newestFirst = page.withSort(Sort.by("id").descending());
          var found = registerRuns.findByKindIn(kinds, newestFirst);
          return new RegisterRunView.Page(
              found.getContent().stream().map(this::view).toList(),
              found.getNumber(),
              found.getSize(),
              found.getTotalElements());
        });
  }

  private RegisterRunView view(RegisterRun origin) {
    var run = runs.findById(origin.id()).orElseThrow();
    return new RegisterRunView(
        origin.id(),
        origin.kind(),
        origin.kind().isDecidable(),
        origin.asOf(),
        origin.orderedBy(),
        run.state(),
        run.previous(),
        origin.heldOut(),
        origin.changes(),
        links(origin, run),
        named.of(origin));
  }

  private static Map<String, String> links(RegisterRun origin, Run run) {
    var links = new LinkedHashMap<String, String>();
    links.put("self", self(origin.id()));
    links.put("run", "/api/v1/runs/" + origin.id());
    if (run.stepsDone() != null) {
      links.put("items", self(origin.id()) + "/items");
    }
    if (run.previous() != null) {
      links.put("previous", self(run.previous()));
    }
    return links;
  }

  static String self(UUID id) {
    return RUNS + "/" + id;
  }

  private ApiProblem noSuchRun() {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-run",
        "There is no such run",
        "No run from the registers has this id. They are listed at " + RUNS + ".");
  }
}
