package no.romslig.api.decision;

import java.util.List;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reasons that can be given, each with its rule. */
@RestController
class ReasonController {

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.ADMINISTRATOR})
  @GetMapping("/api/v1/decision-reasons")
  List<ReasonCodes.ReasonCode> reasons() {
    return ReasonCodes.all();
  }
}
