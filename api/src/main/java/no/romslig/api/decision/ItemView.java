package no.romslig.api.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Map;
import no.romslig.data.decision.DecisionItemKind;
import org.jspecify.annotations.Nullable;

/**
 * An item of a proposal as it is told over HTTP.
 *
 * @param refId the case, the person (relocation, companion), the grant or the short stay
 * @param person missing where a short stay does not say whose it is
 * @param proposed the item, word for word
 * @param version also its ETag
 * @param together what is decided in the same act when it is accepted, itself included
 * @param blockedBy the rules for which a move in it may not be carried out yet
 * @param commands what this user may do with it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemView(
    String key,
    DecisionItemKind kind,
    String refId,
    @Nullable String person,
    @JsonRawValue String proposed,
    ItemState.Kind state,
    int version,
    List<String> together,
    List<String> blockedBy,
    List<String> commands,
    Map<String, String> links) {

  /** A page of items. */
  record Page(List<ItemView> items, int page, int size, long total) {}
}
