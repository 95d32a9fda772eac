package no.romslig.data.register;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The history of all registers of the acting municipality. */
public interface RegisterChanges extends Repository<RegisterChange, Long> {

  /** The versions of one row, the first first. */
  List<RegisterChange> findByRowIdOrderById(UUID rowId);
}
