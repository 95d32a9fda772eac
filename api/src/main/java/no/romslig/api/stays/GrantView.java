package no.romslig.api.stays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.entry.Shown;
import no.romslig.data.institution.CareForm;
import no.romslig.data.stay.GrantPeriod;
import no.romslig.data.stay.GrantPeriodKind;
import no.romslig.data.stay.GrantPeriods;
import no.romslig.data.stay.RespiteGrant;
import org.jspecify.annotations.Nullable;

/**
 * A <i>vedtak om avlastning</i> with its periods.
 *
 * @param code what documents call it
 */
record GrantView(
    UUID id,
    String code,
    UUID personId,
    List<CareForm> careForms,
    int stayNights,
    int cycleNights,
    LocalDate from,
    @Nullable LocalDate to,
    int needClass,
    List<DayOfWeek> startDays,
    List<PeriodView> periods)
    implements ShowsPersons {

  /** Nights {@code [from, to)} that are asked for, not to be used, or spent already. */
  record PeriodView(
      UUID id,
      UUID grantId,
      UUID personId,
      GrantPeriodKind kind,
      LocalDate from,
      @Nullable LocalDate to)
      implements ShowsPersons {

    static Shown<PeriodView> of(GrantPeriod it, UUID person) {
      return Shown.of(
          it, new PeriodView(it.id(), it.grantId(), person, it.kind(), it.starts(), it.ends()));
    }

    @Override
    public List<UUID> personsShown() {
      return List.of(personId);
    }
  }

  static Shown<GrantView> of(RespiteGrant it, GrantPeriods periods) {
    var facts = it.facts();
    return Shown.of(
        it,
        new GrantView(
            it.id(),
            it.code(),
            it.personId(),
            facts.careForms(),
            facts.stayNights(),
            facts.cycleNights(),
            facts.starts(),
            facts.ends(),
            facts.needClass(),
            facts.startDays(),
            periods.findByGrantIdOrderById(it.id()).stream()
                .map(period -> PeriodView.of(period, it.personId()).view())
                .toList()));
  }

  @Override
  public List<UUID> personsShown() {
    return List.of(personId);
  }
}
