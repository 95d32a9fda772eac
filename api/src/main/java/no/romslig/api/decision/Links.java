package no.romslig.api.decision;

import java.util.UUID;

/** Where things are. */
final class Links {

  static final String RUNS = "/api/v1/register-runs";
  static final String PRICES = "/api/v1/prices";
  static final String DECISIONS = "/api/v1/decisions";
  static final String OFFERS = "/api/v1/offers";

  private Links() {}

  static String run(UUID id) {
    return RUNS + "/" + id;
  }

  static String item(UUID run, String key) {
    return run(run) + "/items/" + key;
  }

  static String price(UUID id) {
    return PRICES + "/" + id;
  }

  static String decision(UUID id) {
    return DECISIONS + "/" + id;
  }

  static String offer(UUID id) {
    return OFFERS + "/" + id;
  }
}
