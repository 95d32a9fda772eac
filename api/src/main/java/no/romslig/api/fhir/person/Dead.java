package no.romslig.api.fhir.person;

import java.util.UUID;
import no.romslig.api.decision.Deaths;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.data.person.Persons;
import org.springframework.stereotype.Component;

/** Ends what is told of someone only after the death was told, as if it had been told before. */
@Component
public class Dead {

  private final Persons persons;
  private final Deaths deaths;

  Dead(Persons persons, Deaths deaths) {
    this.persons = persons;
    this.deaths = deaths;
  }

  /** Once everything that was sent is entered. */
  public void end(UUID person, Arrival arrival) {
    persons
        .findById(person)
        .map(it -> it.diedOn())
        .ifPresent(
            day ->
                arrival
                    .later()
                    .once(
                        "death of " + person, () -> deaths.settle(arrival.acting(), person, day)));
  }
}
