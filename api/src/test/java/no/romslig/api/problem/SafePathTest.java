package no.romslig.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafePathTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/persons/09873800655, /api/v1/persons/***********",
    "/fhir/r4/Patient/098738%2000655/_history/1, /fhir/r4/Patient/***********/_history/1",
    "operation[Patient/$098738 00655], operation[Patient/$***********]",
    "/api/v1/runs/01a22eb4-3942-778d-a6ff-19816376485,"
        + " /api/v1/runs/01a22eb4-3942-778d-a6ff-***********",
    "/api/v1/runs/01a22eb4-3942-778d-a6ff-198163764855,"
        + " /api/v1/runs/01a22eb4-3942-778d-a6ff-198163764855",
    "/cases/2026/101, /cases/2026/101"
  })
  void repeatsNoNationalNumber(String asked, String told) {
    assertThat(SafePath.safe(asked)).isEqualTo(told);
  }
}
