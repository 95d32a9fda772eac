package no.romslig.data.municipality;

import java.util.Optional;
import no.romslig.data.register.Entries;

/** How a municipality plans and has planned; the last one counts. */
public interface PlanningSettings extends Entries<PlanningSetting> {

  Optional<PlanningSetting> findFirstByOrderByIdDesc();
}
