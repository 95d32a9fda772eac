package no.romslig.api.fhir.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes what a search has found as a bundle with links to its other pages. */
final class SearchSet {

  private final String server;
  private final String type;
  private final Map<String, String> asked;

  /**
   * @param server its address
   * @param asked by what was searched, without anything that must not stand in an address
   */
  SearchSet(String server, String type, Map<String, String> asked) {
    this.server = server;
    this.type = type;
    this.asked = asked;
  }

  Bundle of(UUID id, PageAsked part, Page<? extends Told<?>> found) {
    var bundle = new Bundle();
    bundle.setId(id.toString());
    bundle.setType(BundleType.SEARCHSET);
    bundle.setTotal(Math.toIntExact(found.getTotalElements()));
    link(bundle, "self", part, part.offset());
    if (part.count() > 0) {
      neighbours(bundle, part, found.getTotalElements());
      for (var each : found) {
        var resource = each.resource();
        bundle
            .addEntry()
            .setFullUrl(server + "/" + type + "/" + resource.getIdElement().getIdPart())
            .setResource(resource)
            .getSearch()
            .setMode(SearchEntryMode.MATCH);
      }
    }
    return bundle;
  }

  private void neighbours(Bundle bundle, PageAsked part, long total) {
    if (part.offset() + part.count() < total) {
      link(bundle, "next", part, part.offset() + part.count());
    }
    if (part.offset() > 0) {
      link(bundle, "previous", part, part.offset() - part.count());
    }
  }

  private void link(Bundle bundle, String relation, PageAsked part, int offset) {
    var names = new ArrayList<>(asked.keySet());
    names.addAll(List.of("_offset", "_count"));
    var address = UriComponentsBuilder.fromUriString(server).pathSegment(type);
    names.forEach(name -> address.queryParam(name, "{" + name + "}"));
    var values = new ArrayList<Object>(asked.values());
    values.add(offset);
    values.add(part.count());
    bundle
        .addLink()
        .setRelation(relation)
        .setUrl(address.encode().buildAndExpand(values.toArray()).toUriString());
  }
}
