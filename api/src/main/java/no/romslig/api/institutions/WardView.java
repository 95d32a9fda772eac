package no.romslig.api.institutions;

import java.util.UUID;
import no.romslig.api.entry.Shown;
import no.romslig.data.institution.Ward;

/** A ward of an institution. */
record WardView(UUID id, UUID institutionId, String code, String name) {

  static Shown<WardView> of(Ward it) {
    return Shown.of(it, new WardView(it.id(), it.institutionId(), it.code(), it.name()));
  }
}
