package no.romslig.api.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.look.EmergencyReview;
import no.romslig.data.look.EmergencyReviews;
import no.romslig.data.look.LookBook;
import no.romslig.data.person.Persons;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Opens to someone what is otherwise hidden from them of one person, for an hour, with a reason. It
 * is loud: flagged in the access log, told in the program's log, and waits for an auditor.
 */
@Component
public class EmergencyAccess {

  private static final Logger log = LoggerFactory.getLogger(EmergencyAccess.class);
  private static final Duration OPEN = Duration.ofHours(1);

  private final RegisterTransactions transactions;
  private final Persons persons;
  private final LookBook looks;
  private final EmergencyReviews reviews;
  private final EntryIds ids;
  private final Clock clock;

  EmergencyAccess(
      RegisterTransactions transactions,
      Persons persons,
      LookBook looks,
      EmergencyReviews reviews,
      EntryIds ids,
      Clock clock) {
    this.transactions = transactions;
    this.persons = persons;
    this.looks = looks;
    this.reviews = reviews;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether what is hidden of the person is open to whoever asks. */
  public boolean isOpen(SignedIn asks, UUID person) {
    var since = clock.instant().minus(OPEN).atOffset(ZoneOffset.UTC);
    return looks.isOpen(asks.acting("CHECK_EMERGENCY_ACCESS"), person, since);
  }

  /**
   * @return the number of the look in the access log
   * @throws ApiProblem 404 where the municipality has no such person
   */
  long open(SignedIn asks, UUID person, String reason) {
    var acting = asks.acting("EMERGENCY_ACCESS");
    if (transactions.call(acting, () -> persons.findById(person)).isEmpty()) {
      throw new ApiProblem(
          HttpStatus.NOT_FOUND,
          "no-such-person",
          "There is no such person",
          "Name a person of the municipality by the id that the registers have.");
    }
    var oneLine = reason.strip().replaceAll("\\s+", " ");
    var number = looks.tell(acting, List.of(person.toString()), null, oneLine);
    log.warn(
        "Emergency access: look {} of municipality {} by {}",
        number,
        asks.municipality(),
        asks.subject());
    return number;
  }

  /**
   * @throws ApiProblem 404 where there is no such emergency, 403 where it is the reviewer's own,
   *     409 where it is reviewed already
   */
  EmergencyReview review(SignedIn asks, long number, boolean justified, String remark) {
    var acting = asks.acting("REVIEW_EMERGENCY_ACCESS");
    var look =
        looks
            .find(acting, number)
            .filter(it -> it.emergency() != null)
            .orElseThrow(EmergencyAccess::noSuchEmergency);
    if (look.subject().equals(asks.subject())) {
      throw new ApiProblem(
          HttpStatus.FORBIDDEN,
          "own-emergency",
          "Nobody reviews their own emergency",
          "Ask another auditor.");
    }
    return transactions.call(acting, () -> reviewed(acting, number, justified, remark));
  }

  private EmergencyReview reviewed(Acting acting, long number, boolean justified, String remark) {
    if (reviews.findByLookNumber(number).isPresent()) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "reviewed-already",
          "The emergency is reviewed already",
          "A review is said once. Read it with the emergency.");
    }
    return reviews.save(
        new EmergencyReview(
            ids.next(), number, justified, remark.strip(), acting.subject(), clock.instant()));
  }

  Optional<EmergencyReview> reviewOf(SignedIn asks, long number) {
    return transactions.call(
        asks.acting("READ_ACCESS_LOG"), () -> reviews.findByLookNumber(number));
  }

  private static ApiProblem noSuchEmergency() {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-emergency",
        "There is no such emergency",
        "They are listed at " + EmergencyController.PATH + ".");
  }
}
