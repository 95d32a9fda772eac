package no.romslig.api.planning;

import java.net.URI;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.request.Wait;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Solves a stored run again and says whether the answer is the same. */
@RestController
@RequestMapping(RunViews.RUNS + "/{id}/replay")
class ReplayController {

  private final Replays replays;
  private final RunViews views;

  ReplayController(Replays replays, RunViews views) {
    this.replays = replays;
    this.views = views;
  }

  /**
   * Queues the replay as a run of its own and waits for it.
   *
   * @param wait how many seconds to wait at the most, 0 to 300
   * @return 200 with the verdict in {@code replay.identical}, or 202 where it takes longer; either
   *     way the replay is at {@code Location}
   */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @PostMapping
  ResponseEntity<RunView> replay(
      @Existing(Thing.RUN) @PathVariable UUID id,
      SignedIn asks,
      @RequestParam(defaultValue = "60") int wait)
      throws InterruptedException {
    var longest = Wait.of(wait);
    var acting = asks.acting("REPLAY_RUN");
    var replay = replays.replay(acting, id, longest);
    return ResponseEntity.status(Replays.isKnown(replay) ? HttpStatus.OK : HttpStatus.ACCEPTED)
        .location(URI.create(RunViews.self(replay.id())))
        .body(views.of(asks, replay));
  }
}
