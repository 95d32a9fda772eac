package no.romslig.solver.audit.rule;

import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Presence;

/** Whether a rule of rooms and nights is lifted for someone's stay for a time. */
final class Waived {

  private Waived() {}

  static boolean is(String rule, Presence presence, Book book) {
    String ref = presence.ref();
    return ref != null
        && presence.source() != Presence.Source.MOVE
        && book.register().waived(rule, ref);
  }
}
