package no.romslig.api.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.data.institution.Units;
import no.romslig.data.waiting.CaseFiles;
import org.springframework.stereotype.Component;

/** Makes what is told of offers. Works inside of the caller's transaction. */
@Component
class OfferViews {

  private final CaseFiles cases;
  private final Units units;
  private final OfferDesk desk;

  OfferViews(CaseFiles cases, Units units, OfferDesk desk) {
    this.cases = cases;
    this.units = units;
    this.desk = desk;
  }

  OfferView of(SignedIn user, OfferDesk.Course course) {
    var offer = course.offer();
    var state = course.state();
    return new OfferView(
        offer.id(),
        state,
        course.version(),
        cases.findById(offer.caseId()).orElseThrow().code(),
        units.findById(offer.unitId()).orElseThrow().code(),
        offer.sentOn(),
        offer.answerBy(),
        state.isAlarm() ? "OFFER_UNANSWERED" : null,
        state == OfferState.DECLINED ? desk.onDecline(offer) : null,
        course.events().stream()
            .map(
                it -> new OfferView.Event(it.kind(), it.happenedOn(), it.reasonCode(), it.reason()))
            .toList(),
        user.isAny(Role.CASEWORKER) && state.isOpen()
            ? List.of("remind", "accept", "decline")
            : List.of(),
        links(course));
  }

  /** A declined place goes to the next by a new run: need decides, not the order of asking. */
  private static Map<String, String> links(OfferDesk.Course course) {
    var links = new LinkedHashMap<String, String>();
    links.put("self", Links.offer(course.offer().id()));
    links.put("decision", Links.decision(course.offer().decisionId()));
    if (course.state() == OfferState.DECLINED) {
      links.put("next", Links.RUNS);
    }
    return links;
  }
}
