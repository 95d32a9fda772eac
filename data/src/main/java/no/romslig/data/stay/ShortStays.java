package no.romslig.data.stay;

import java.util.List;
import no.romslig.data.register.Entries;

/** All short stays that are or were asked for. */
public interface ShortStays extends Entries<ShortStay> {

  List<ShortStay> findByClosedOnNullOrderById();
}
