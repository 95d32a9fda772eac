package no.romslig.solver.rules;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/** The shape of a value, with the ranges that its key sets. */
public enum ValueType {
  BOOLEAN {
    @Override
    boolean hasType(JsonNode value) {
      return value.isBoolean();
    }

    @Override
    boolean isAllowed(RuleKey key, JsonNode value) {
      return true;
    }
  },
  INTEGER {
    @Override
    boolean hasType(JsonNode value) {
      return isWhole(value);
    }

    @Override
    boolean isAllowed(RuleKey key, JsonNode value) {
      return inRange(key, value);
    }
  },
  INTEGERS {
    @Override
    boolean hasType(JsonNode value) {
      return isListOf(value, ValueType::isWhole);
    }

    @Override
    boolean isAllowed(RuleKey key, JsonNode value) {
      return (key.length() == null || key.length() == value.size())
          && value.valueStream().allMatch(each -> inRange(key, each));
    }
  },
  CHOICE {
    @Override
    boolean hasType(JsonNode value) {
      return value.isString();
    }

    @Override
    boolean isAllowed(RuleKey key, JsonNode value) {
      return key.options().contains(value.stringValue());
    }
  },
  CHOICES {
    @Override
    boolean hasType(JsonNode value) {
      return isListOf(value, JsonNode::isString);
    }

    @Override
    boolean isAllowed(RuleKey key, JsonNode value) {
      return namesEachOnce(value, key.options()::contains);
    }
  },
  /** Ids of the rule catalogue. */
  RULES {
    @Override
    boolean hasType(JsonNode value) {
      return isListOf(value, JsonNode::isString);
    }

    @Override
    boolean isAllowed(RuleKey key, JsonNode value) {
      return namesEachOnce(value, RuleCatalogue.shipped()::has);
    }
  },
  /** Codes of variables, as the municipality's own list has them. */
  CODES {
    @Override
    boolean hasType(JsonNode value) {
      return isListOf(value, JsonNode::isString);
    }

    @Override
    boolean isAllowed(RuleKey key, JsonNode value) {
      return namesEachOnce(value, code -> code.matches("[A-Z][A-Z0-9_]{0,39}"));
    }
  },
  /** A date of every year, {@code MM-dd}. */
  MONTH_DAY {
    @Override
    boolean hasType(JsonNode value) {
      return value.isString();
    }

    @Override
    boolean isAllowed(RuleKey key, JsonNode value) {
      try {
        MonthDay.parse("--" + value.stringValue());
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    }
  };

  abstract boolean hasType(JsonNode value);

  /** Whether a value that has the type lies in the key's range. */
  abstract boolean isAllowed(RuleKey key, JsonNode value);

  /** The value as a rule set keeps it. */
  JsonNode normal(JsonNode value) {
    return isWhole(value) ? IntNode.valueOf(value.intValue()) : value;
  }

  // 14.0 is the number 14: JSON has one kind of number.
  private static boolean isWhole(JsonNode value) {
    return value.isNumber() && value.canConvertToExactIntegral();
  }

  private static boolean inRange(RuleKey key, JsonNode value) {
    return value.canConvertToInt()
        && (key.min() == null || value.intValue() >= key.min())
        && (key.max() == null || value.intValue() <= key.max());
  }

  private static boolean isListOf(JsonNode value, Predicate<JsonNode> element) {
    return value.isArray() && value.valueStream().allMatch(element);
  }

  private static boolean namesEachOnce(JsonNode value, Predicate<String> known) {
    Set<String> seen = new HashSet<>();
    return value
        .valueStream()
        .map(JsonNode::stringValue)
        .allMatch(name -> known.test(name) && seen.add(name));
  }
}
