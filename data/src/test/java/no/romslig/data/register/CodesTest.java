package no.romslig.data.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import no.romslig.data.institution.Ward;
import no.romslig.data.institution.Wards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegisterTest
class CodesTest {

  @Autowired private ApplicationContext context;

  @ParameterizedTest
  @ValueSource(strings = {"01814000008", "41014000036", "P-018140 00008", "018140-00008 a"})
  void neverHoldANationalNumber(String synthetic) {
    assertThatThrownBy(() -> ward(synthetic)).isInstanceOf(DataIntegrityViolationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"I1-S", "01814000009", "P01814000008", "01814012345678", "42424242424"})
  void mayHaveDigitsOtherwise(String code) {
    assertThat(ward(code).code()).isEqualTo(code);
  }

  @Test
  void noOtherFreeTextHoldsOneEither() {
    assertThat(new Catalogue(context.getBean(JdbcClient.class)).openToNumbers()).isEmpty();

    var town = Town.in(context);
    assertThatThrownBy(
            () ->
                town.run(
                    () -> {
                      var first = town.of(Wards.class).findById(town.ward()).orElseThrow();
                      town.of(Wards.class)
                          .save(
                              new Ward(
                                  town.ids().next(),
                                  first.institutionId(),
                                  "I1-N",
                                  "Rommet til 01814000008"));
                    }))
        .hasStackTraceContaining("ward_name_is_no_number");
  }

  private Ward ward(String code) {
    var town = Town.in(context);
    return town.in(
        () -> {
          var first = town.of(Wards.class).findById(town.ward()).orElseThrow();
          return town.of(Wards.class)
              .save(new Ward(town.ids().next(), first.institutionId(), code, "Andre"));
        });
  }
}
