package no.romslig.api.daily;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that is imagined to be otherwise. Made on a copy, never in the registers. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = WhatIf.UnitClosed.class, name = "UNIT_CLOSED"),
  @JsonSubTypes.Type(value = WhatIf.NeedChanged.class, name = "NEED_CHANGED"),
  @JsonSubTypes.Type(value = WhatIf.PersonDied.class, name = "PERSON_DIED"),
  @JsonSubTypes.Type(value = WhatIf.PlaceLeft.class, name = "PLACE_LEFT"),
  @JsonSubTypes.Type(value = WhatIf.UnitChosen.class, name = "UNIT_CHOSEN"),
})
public sealed interface WhatIf {

  /** A unit takes nobody on the nights {@code [from, to)}; for good where {@code to} is missing. */
  record UnitClosed(String unit, LocalDate from, @Nullable LocalDate to) implements WhatIf {}

  /** A case has another need; an override of it is left out. */
  record NeedChanged(String caseId, int needClass, int needScore) implements WhatIf {}

  /** Someone has died: what the person has is free from the day of the run. */
  record PersonDied(String person) implements WhatIf {}

  /** A resident leaves on a day, without asking for another place. */
  record PlaceLeft(String person, LocalDate on) implements WhatIf {}

  /** A case is given this unit, whatever the order of need says. */
  record UnitChosen(String caseId, String unit, LocalDate from) implements WhatIf {}
}
