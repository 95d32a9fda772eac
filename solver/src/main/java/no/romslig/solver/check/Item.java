package no.romslig.solver.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One object of a document that may have faults: whatever is missing or faulty reads as {@code
 * null}, so that a check says nothing about what it cannot know.
 */
record Item(JsonNode node, JsonPath path) {

  /** One text of a list, and where it stands. */
  record Text(String value, JsonPath path) {}

  JsonPath at(String name) {
    return path.property(name);
  }

  /** Whether something stood there that could not be read. */
  boolean isUnreadable(String name) {
    return node.path(name).isPojo();
  }

  /** Whether something stood in the list that could not be read. */
  boolean hasUnreadableElement(String name) {
    return node.path(name).valueStream().anyMatch(JsonNode::isPojo);
  }

  @Nullable String text(String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.stringValue() : null;
  }

  @Nullable Integer number(String name) {
    JsonNode value = node.path(name);
    return value.isInt() ? (Integer) value.intValue() : null;
  }

  boolean isTrue(String name) {
    JsonNode value = node.path(name);
    return value.isBoolean() && value.booleanValue();
  }

  @Nullable LocalDate date(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  @Nullable CareForm careForm(String name) {
    String text = text(name);
    for (CareForm form : CareForm.values()) {
      if (form.name().equals(text)) {
        return form;
      }
    }
    return null;
  }

  /** Nights {@code [from, to)}, open-ended without {@code to}; missing unless it has a night. */
  @Nullable Period period() {
    LocalDate from = date("from");
    LocalDate to = date("to");
    if (from == null || (to == null && isUnreadable("to"))) {
      return null;
    }
    return to == null || from.isBefore(to) ? new Period(from, to) : null;
  }

  /** Like {@link #period}, for what must have an end. */
  @Nullable Period closedPeriod() {
    return date("to") == null ? null : period();
  }

  Item item(String name) {
    return new Item(node.path(name), at(name));
  }

  List<Item> items(String name) {
    List<Item> items = new ArrayList<>();
    JsonNode list = node.path(name);
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      if (list.get(i).isObject()) {
        items.add(new Item(list.get(i), at(name).element(i)));
      }
    }
    return items;
  }

  List<Text> texts(String name) {
    List<Text> texts = new ArrayList<>();
    JsonNode list = node.path(name);
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      if (list.get(i).isString()) {
        texts.add(new Text(list.get(i).stringValue(), at(name).element(i)));
      }
    }
    return texts;
  }
}
