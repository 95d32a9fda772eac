package no.romslig.api.correspondence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that letters lack, collected before any is written. */
final class Gaps {

  private final List<Gap> all = new ArrayList<>();

  /**
   * Something that is missing.
   *
   * @param rule of the rule catalogue
   * @param item of the decision that it is missing for, where there is one
   * @param contact whose it is, where it is not the person's
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Gap(Lack code, String rule, @Nullable String item, @Nullable UUID contact, String todo) {}

  void add(Lack lack, @Nullable String item) {
    add(lack, item, null);
  }

  void add(Lack lack, @Nullable String item, @Nullable UUID contact) {
    var gap = new Gap(lack, lack.rule(), item, contact, lack.todo());
    if (!all.contains(gap)) {
      all.add(gap);
    }
  }

  List<Gap> all() {
    return List.copyOf(all);
  }
}
