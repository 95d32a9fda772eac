package no.romslig.data.event;

/** What a subscriber asked to be sent with each notification, such as a token of its own. */
public record Header(String name, String value) {

  /** Without the value, which may open a door. */
  @Override
  public String toString() {
    return name + ": …";
  }
}
