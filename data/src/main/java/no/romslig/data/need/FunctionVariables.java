package no.romslig.data.need;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** The variables of all editions. */
public interface FunctionVariables extends Entries<FunctionVariable> {

  List<FunctionVariable> findByListIdOrderById(UUID listId);
}
