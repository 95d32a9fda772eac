package no.romslig.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.romslig.data.booking.Decides;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.ShortStayPurpose;
import no.romslig.solver.snapshot.Whereabouts;
import org.junit.jupiter.api.Test;

class SameTest {

  @Test
  void documentsAndRegistersKnowTheSameConstants() {
    Map<Class<? extends Enum<?>>, Class<? extends Enum<?>>> pairs =
        Map.of(
            CareForm.class, no.romslig.data.institution.CareForm.class,
            Sex.class, no.romslig.data.person.Sex.class,
            ShelteringBehaviour.class, no.romslig.data.person.ShelteringBehaviour.class,
            Whereabouts.class, no.romslig.data.waiting.Whereabouts.class,
            CoupleMode.class, no.romslig.data.waiting.CoupleMode.class,
            CompanionStay.class, no.romslig.data.waiting.CompanionStay.class,
            Initiative.class, no.romslig.data.waiting.Initiative.class,
            ShortStayPurpose.class, no.romslig.data.stay.ShortStayPurpose.class,
            CommitmentKind.class, Decides.class);

    pairs.forEach((one, other) -> assertThat(names(one)).isEqualTo(names(other)));
    assertThat(names(CaseStatus.class)).containsAll(names(LegalStatus.class));
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).sorted().toList();
  }
}
