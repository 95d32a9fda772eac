package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Town;

/** Couples of every form, for {@link RandomTown}. */
final class RandomCouples {

  private final Town town;
  private final SplittableRandom random;
  private final List<String> residents;
  private final List<String> applicants;
  private final Function<Boolean, String> newPerson;
  private int couples;

  private RandomCouples(
      Town town,
      SplittableRandom random,
      List<String> residents,
      List<String> applicants,
      Function<Boolean, String> newPerson) {
    this.town = town;
    this.random = random;
    this.residents = new ArrayList<>(residents);
    this.applicants = new ArrayList<>(applicants);
    this.newPerson = newPerson;
  }

  static void add(
      Town town,
      SplittableRandom random,
      List<String> residents,
      List<String> applicants,
      Function<Boolean, String> newPerson) {
    RandomCouples adding = new RandomCouples(town, random, residents, applicants, newPerson);
    int count = 1 + random.nextInt(3);
    for (int k = 0; k < count; k++) {
      adding.add();
    }
  }

  private void add() {
    String one = draw(random.nextInt(100) < 75 ? applicants : residents);
    int other = random.nextInt(100);
    String partner =
        other < 40 ? draw(applicants) : other < 60 ? draw(residents) : newPerson.apply(false);
    var couple = town.couple("K" + couples++, one, partner);
    if (random.nextInt(100) < 10) {
      couple.notInvoked();
    }
    if (random.nextInt(100) < 50) {
      couple.placeThenReunite();
    }
    if (random.nextInt(100) < 85) {
      CompanionStay[] stays = CompanionStay.values();
      couple.companion(random.nextInt(100) < 75, stays[random.nextInt(stays.length)]);
    }
  }

  private String draw(List<String> people) {
    List<String> from = people.isEmpty() ? applicants : people;
    String drawn = from.get(random.nextInt(from.size()));
    applicants.remove(drawn);
    residents.remove(drawn);
    return drawn;
  }
}
