package no.romslig.data.institution;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All wards of a municipality. */
public interface Wards extends Entries<Ward> {

  List<Ward> findByInstitutionIdOrderById(UUID institutionId);
}
