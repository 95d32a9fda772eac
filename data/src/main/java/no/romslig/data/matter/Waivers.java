package no.romslig.data.matter;

import java.util.List;
import no.romslig.data.register.Entries;

/** All waivers. */
public interface Waivers extends Entries<Waiver> {

  List<Waiver> findByEndedOnNullOrderById();
}
