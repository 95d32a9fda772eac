package no.romslig.api.fhir.server;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of items of proposals: that of the run, and where the item stands in its proposal. */
public final class TaskIds {

  private static final Pattern ID = Pattern.compile("([0-9a-fA-F-]{36})-([A-Za-z]{1,24}-\\d{1,6})");

  private TaskIds() {}

  /** An item by its run and key. */
  public record Item(UUID run, String key) {}

  /** As the item is called outside. */
  public static String of(UUID run, String key) {
    return run + "-" + key;
  }

  /** The other way round; empty where it can be none. */
  public static Optional<Item> read(String id) {
    var parts = ID.matcher(id);
    return parts.matches()
        ? Ids.uuid(parts.group(1)).map(run -> new Item(run, parts.group(2)))
        : Optional.empty();
  }
}
