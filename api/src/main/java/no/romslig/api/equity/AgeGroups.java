package no.romslig.api.equity;

/** Age groups, as statistics on care services in Norwegian municipalities have them. */
final class AgeGroups {

  private AgeGroups() {}

  static String of(int age) {
    if (age < 18) {
      return "0-17";
    }
    if (age < 50) {
      return "18-49";
    }
    if (age < 67) {
      return "50-66";
    }
    if (age < 80) {
      return "67-79";
    }
    return age < 90 ? "80-89" : "90+";
  }
}
