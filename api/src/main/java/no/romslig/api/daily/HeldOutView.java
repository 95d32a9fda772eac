package no.romslig.api.daily;

import java.util.List;
import no.romslig.api.register.HeldOut;
import no.romslig.api.register.LeftOut;
import no.romslig.api.register.Missing;

/**
 * Something that is in no snapshot.
 *
 * @param code the case, or the person who would move
 * @param missing what it lacks
 * @param faults what the check of snapshots refuses in it
 */
record HeldOutView(LeftOut.Kind kind, String code, List<Missing> missing, List<String> faults) {

  static HeldOutView of(HeldOut it) {
    var kind =
        switch (it.kind()) {
          case CASE -> LeftOut.Kind.CASE;
          case RELOCATION -> LeftOut.Kind.RELOCATION;
        };
    return new HeldOutView(kind, it.code(), List.copyOf(it.missing()), List.of());
  }

  static HeldOutView of(LeftOut it) {
    return new HeldOutView(it.kind(), it.code(), List.of(), it.faults());
  }
}
