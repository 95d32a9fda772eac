package no.romslig.data.waiting;

import java.util.List;
import no.romslig.data.register.Entries;

/** All couples. */
public interface Couples extends Entries<Couple> {

  List<Couple> findByEndedOnNullOrderById();
}
