package no.romslig.api.fhir.sent;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is done once everything that was sent has been entered: the same only once. */
public final class Later {

  private final Map<Object, Runnable> work = new LinkedHashMap<>();

  /**
   * Does it then.
   *
   * @param key the same for the same work
   */
  public void once(Object key, Runnable what) {
    work.putIfAbsent(key, what);
  }

  void doAll() {
    work.values().forEach(Runnable::run);
    work.clear();
  }
}
