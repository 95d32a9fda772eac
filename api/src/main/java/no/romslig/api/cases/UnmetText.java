package no.romslig.api.cases;

import java.util.Map;
import no.romslig.data.waiting.course.Unmet;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;

/** Puts unmet conditions into words. */
final class UnmetText {

  private final Texts texts;

  UnmetText(Language language) {
    texts = Texts.beside(UnmetText.class, "unmet", language);
  }

  String what(Unmet unmet) {
    return texts.text(unmet.code() + ".what", values(unmet));
  }

  String todo(Unmet unmet) {
    return texts.text(unmet.code() + ".todo", values(unmet));
  }

  private Map<String, String> values(Unmet unmet) {
    return switch (unmet) {
      case Unmet.WrongStep(var now) -> Map.of("now", texts.text("status." + now));
      case Unmet.TooEarly(var earliest) -> Map.of("earliest", earliest.toString());
      case Unmet.InTheFuture(var today) -> Map.of("today", today.toString());
      case Unmet.ServiceNotOffered(var form) -> Map.of("form", form.name());
      default -> Map.of("rule", unmet.rule());
    };
  }
}
