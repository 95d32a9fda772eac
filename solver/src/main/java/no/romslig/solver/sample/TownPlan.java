package no.romslig.solver.sample;

import java.util.List;
import no.romslig.solver.snapshot.Position;

/**
 * How large an invented municipality is: what a generated snapshot is made from. The sizes of the
 * samples are inspired by published figures of real municipalities and never present one.
 *
 * @param name together with the seed it decides every throw of the dice
 * @param title the invented name that the snapshot carries
 * @param number an unused municipality number
 * @param ruleSet id of a shipped rule set
 * @param firstCoupleForm with which form of couple the sample begins, so that the small ones differ
 * @param spread how far from the centre people live, in degrees of latitude
 */
public record TownPlan(
    String name,
    String title,
    String number,
    String ruleSet,
    Beds beds,
    Demand demand,
    int firstCoupleForm,
    Position centre,
    double spread) {

  /**
   * Places. Nursing-home and respite figures are beds, a room for two being two; {@code hdo},
   * {@code kad} and {@code flats} are units. Each may be 0, save that there is staffed housing
   * wherever anyone may apply for it, and institutions enough for what they are for: one for
   * housing, one for child respite, one for what is bought, and a nursing home.
   *
   * @param longTerm all beds of the three long-term forms, own and external
   * @param sharedRooms rooms for two among the own somatic ones
   */
  public record Beds(
      int institutions,
      int longTerm,
      int sheltered,
      int special,
      int external,
      int sharedRooms,
      int shortTerm,
      int respite,
      int childRespite,
      int hdo,
      int coupleUnits,
      int kad,
      int flats) {

    /** How many are places in own ordinary wards. */
    int ownSomatic() {
      return longTerm - sheltered - special - external;
    }
  }

  /**
   * Who asks. Fewer ask where a town has nobody left who could: a relocation needs a resident of
   * the form that is left, some couples a resident.
   *
   * @param rights cases with a right to a place, among {@code cases}
   * @param childGrants grants of child respite, among {@code grants}
   */
  public record Demand(
      int cases,
      int rights,
      int relocations,
      int couples,
      int grants,
      int childGrants,
      int shortStays) {}

  /** Whether respite is granted as in Kinn: two weeks in eight, and children at weekends. */
  boolean grantsAsKinn() {
    return ruleSet.equals("kinn");
  }

  static List<TownPlan> all() {
    return List.of(fjordvik(), romsvik(), storby(), hovedstad());
  }

  private static TownPlan fjordvik() {
    return new TownPlan(
        "fjordvik",
        "Fjordvik (synthetic)",
        "9991",
        "kinn",
        new Beds(6, 90, 22, 4, 3, 2, 20, 3, 4, 80, 4, 2, 8),
        new Demand(30, 3, 8, 2, 14, 4, 14),
        0,
        new Position(61.6, 5.03),
        0.2);
  }

  private static TownPlan romsvik() {
    return new TownPlan(
        "romsvik",
        "Romsvik (synthetic)",
        "9992",
        "more-og-romsdal",
        new Beds(10, 230, 55, 8, 6, 3, 44, 13, 4, 40, 3, 2, 4),
        new Demand(90, 7, 28, 3, 60, 10, 60),
        2,
        new Position(62.74, 7.16),
        0.2);
  }

  private static TownPlan storby() {
    return new TownPlan(
        "storby",
        "Storby (synthetic)",
        "9993",
        "kinn",
        new Beds(40, 1_900, 450, 60, 40, 12, 300, 65, 20, 500, 25, 8, 16),
        new Demand(600, 35, 170, 15, 300, 24, 300),
        0,
        new Position(60.39, 5.32),
        0.12);
  }

  private static TownPlan hovedstad() {
    return new TownPlan(
        "hovedstad",
        "Hovedstad (synthetic)",
        "9994",
        "more-og-romsdal",
        new Beds(60, 4_800, 1_050, 150, 100, 24, 700, 172, 40, 1_500, 60, 16, 24),
        new Demand(1_500, 80, 420, 38, 800, 96, 800),
        0,
        new Position(59.91, 10.75),
        0.1);
  }
}
