package no.romslig.api.fhir.sent;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.romslig.api.access.Scopes;
import no.romslig.api.request.Today;
import no.romslig.data.journal.JournalLock;
import no.romslig.data.register.Acting;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.springframework.stereotype.Component;

/**
 * Enters what was sent into the registers, whatever others depend on first. Works inside of the
 * caller's transaction; one after the other in a municipality, so that of two who send the same
 * thing the second finds it.
 */
@Component
class Entering {

  private final Intakes intakes;
  private final JournalLock lock;
  private final Today today;

  Entering(Intakes intakes, JournalLock lock, Today today) {
    this.intakes = intakes;
    this.lock = lock;
    this.today = today;
  }

  /** An entry, and what is found of it. */
  private record Place(BundleEntryComponent entry, Findings findings, At at) {}

  /**
   * Enters all.
   *
   * @param scopes of whoever sends them
   * @param path of each resource in what was sent, by its place from 0
   * @param server its address, which absolute references may begin with
   * @return what became of each, in the order in which they were sent
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException with every fault, where
   *     there is one
   */
  List<Entered> enter(
      Scopes scopes,
      Acting acting,
      List<BundleEntryComponent> entries,
      IntFunction<String> path,
      String server,
      Handling handling) {
    lock.take();
    var links = intakes.links(server, scopes);
    var later = new Later();
    entries.stream()
        .filter(BundleEntryComponent::hasFullUrl)
        .forEach(it -> links.await(it.getFullUrl()));
    var places =
        IntStream.range(0, entries.size())
            .mapToObj(i -> place(entries.get(i), path.apply(i)))
            .toList();
    var day = today.date();
    var entered = new TreeMap<Integer, Entered>();
    for (int i : order(entries)) {
      var place = places.get(i);
      handling
          .enter(
              place.entry(), place.findings(), new Arrival(place.at(), links, later, acting, day))
          .ifPresent(
              it -> {
                entered.put(i, it);
                if (place.entry().hasFullUrl()) {
                  links.isNow(place.entry().getFullUrl(), it.id().toUnqualifiedVersionless());
                }
              });
      if (place.findings().isFinal()) {
        break;
      }
    }
    refuseErrors(places);
    // What refers to something that comes after it, or to itself, has told no fault.
    IntStream.range(0, places.size())
        .filter(i -> !entered.containsKey(i))
        .forEach(i -> places.get(i).at().leadsNowhere("references to what can be made before it"));
    refuseErrors(places);
    later.doAll();
    return List.copyOf(entered.values());
  }

  private static void refuseErrors(List<Place> places) {
    Findings.of(places.stream().map(Place::findings).toList()).refuseErrors();
  }

  private List<Integer> order(List<BundleEntryComponent> entries) {
    return IntStream.range(0, entries.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> intakes.rank(typeOf(entries.get(i)))))
        .toList();
  }

  private static Place place(BundleEntryComponent entry, String path) {
    var findings = new Findings();
    return new Place(entry, findings, new At(findings, path));
  }

  /** Where the resource of an entry stands in a bundle. */
  static String inBundle(int number) {
    return "Bundle.entry[" + number + "].resource";
  }

  private static String typeOf(BundleEntryComponent entry) {
    return entry.hasResource() ? entry.getResource().fhirType() : "";
  }
}
