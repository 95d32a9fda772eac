package no.romslig.api.moves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.entry.Shown;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.Initiative;
import no.romslig.data.waiting.MoveHearing;
import no.romslig.data.waiting.Relocation;
import org.jspecify.annotations.Nullable;

/**
 * A resident who may or must move (FL-01 to FL-05).
 *
 * @param targetCareForms where to, best first
 * @param heard the resident and the relatives have been (FL-02)
 * @param hearing the day, and who was heard; missing of one that a document tells of
 * @param agrees missing until it is known
 * @param newDecision made after the resident disagreed (FL-04)
 * @param commands that are valid now
 */
record RelocationView(
    UUID id,
    UUID personId,
    LocalDate since,
    @Nullable LocalDate closedOn,
    List<CareForm> targetCareForms,
    boolean mandatory,
    Initiative initiative,
    int needClass,
    int needScore,
    boolean heard,
    @Nullable MoveHearing hearing,
    @Nullable Boolean agrees,
    @Nullable Boolean newDecision,
    @Nullable String reason,
    List<String> commands)
    implements ShowsPersons {

  static Shown<RelocationView> of(Relocation it) {
    var facts = it.facts();
    return Shown.of(
        it,
        new RelocationView(
            it.id(),
            it.personId(),
            it.since(),
            it.closedOn(),
            facts.targetCareForms(),
            facts.mandatory(),
            facts.initiative(),
            facts.needClass(),
            facts.needScore(),
            facts.heard(),
            it.hearing(),
            facts.agrees(),
            facts.newDecision(),
            facts.reason(),
            commands(it)));
  }

  private static List<String> commands(Relocation it) {
    var commands = new ArrayList<String>();
    if (it.closedOn() == null) {
      commands.add("hear");
      if (Boolean.FALSE.equals(it.facts().agrees())
          && !Boolean.TRUE.equals(it.facts().newDecision())) {
        commands.add("decide-anew");
      }
      commands.add("end");
    }
    return commands;
  }

  @Override
  public List<UUID> personsShown() {
    return List.of(personId);
  }
}
