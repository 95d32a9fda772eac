package no.romslig.data.person;

import java.util.List;
import no.romslig.data.register.Entries;

/** What was stayed before the registers knew of it. */
public interface ShortTermBalances extends Entries<ShortTermBalance> {

  List<ShortTermBalance> findByYear(int year);
}
