package no.romslig.api.correspondence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.romslig.api.letter.Fact;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Recipient;
import no.romslig.api.letter.reason.Why;
import tools.jackson.databind.json.JsonMapper;

/** Letters as they are stored: their facts as JSON, each of a sealed family with its type. */
final class LetterJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Outcome.class, Typed.class)
          .addMixIn(Recipient.class, Typed.class)
          .addMixIn(Fact.class, Typed.class)
          .addMixIn(Why.class, Typed.class)
          .addMixIn(Letter.class, WithoutDraft.class)
          .build();

  private LetterJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  private interface Typed {}

  /** Whether it is one follows from the rest. */
  @JsonIgnoreProperties("draft")
  private interface WithoutDraft {}

  static String write(Letter letter) {
    return MAPPER.writeValueAsString(letter);
  }

  static Letter read(String stored) {
    return MAPPER.readValue(stored, Letter.class);
  }
}
