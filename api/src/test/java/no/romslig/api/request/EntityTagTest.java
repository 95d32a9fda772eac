package no.romslig.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.romslig.api.problem.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

  @Test
  void isReadAsItWasWritten() {
    assertThat(EntityTag.read(EntityTag.of(12))).isEqualTo(12);
  }

  @Test
  void isReadWithoutItsQuotesToo() {
    assertThat(EntityTag.read(" 7 ")).isEqualTo(7);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"*", "\"a\"", "\"1", "1\"2", "W/\"1\"", "\"-1\"", "\"1\", \"2\"", "1234567890"})
  void isDemandedWhereItDoesNotNameOneVersion(@Nullable String sent) {
    assertThatThrownBy(() -> EntityTag.read(sent))
        .isInstanceOfSatisfying(
            ApiProblem.class,
            problem ->
                assertThat(problem.getBody().getType())
                    .hasToString("urn:romslig:problem:version-required"));
  }

  @Test
  void isToldAnewWhereSomeoneWasFirst() {
    assertThat(EntityTag.changedSince(4).getHeaders().getFirst("ETag")).isEqualTo("\"4\"");
  }
}
