package no.romslig.solver.audit.rule;

import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Presence;

/** Whether a rule is lifted for what someone is in a unit for. */
final class Waived {

  private Waived() {}

  static boolean is(String rule, Presence presence, Book book) {
    String ref = presence.ref();
    if (ref == null) {
      return false;
    }
    var move = presence.person() == null ? null : book.moveOf(presence.person());
    return (move != null && presence.source() == Presence.Source.MOVE)
        ? book.register().waived(rule, move.applicant().waiverRef())
        : book.register().waived(rule, ref);
  }
}
