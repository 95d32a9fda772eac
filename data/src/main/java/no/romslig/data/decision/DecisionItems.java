package no.romslig.data.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.jpa.repository.Query;

/** All items that were decided. */
public interface DecisionItems extends Entries<DecisionItem> {

  List<DecisionItem> findByDecisionIdInOrderById(Collection<UUID> decisionIds);

  List<DecisionItem> findByBookingIdIn(Collection<UUID> bookingIds);

  /** About the person, whatever was decided. */
  List<DecisionItem> findByAboutPersonIdOrderById(UUID person);

  /** All decisions about one item of a proposal. */
  @Query(
      "select i from DecisionItem i join Decision d on d.id = i.decisionId"
          + " where d.runId = :run and i.item = :item order by i.id")
  List<DecisionItem> findOf(UUID run, String item);

  /** Where items of a run's proposal stand that were decided. */
  @Query(
      "select distinct i.item from DecisionItem i join Decision d on d.id = i.decisionId"
          + " where d.runId = :run")
  List<String> findKeysOf(UUID run);

  /** By which the person was given places, also those that do not stand any more. */
  @Query(
      "select i from DecisionItem i where i.about.personId = :person and i.unitId is not null"
          + " order by i.id")
  List<DecisionItem> findGivenTo(UUID person);

  /**
   * By which someone was given a place before the day, in force or carried out, and to or about
   * whom no letter of that decision went out.
   */
  @Query(
      "select i from DecisionItem i join Decision d on d.id = i.decisionId"
          + " where i.bookingId is not null and i.about.personId is not null"
          + " and d.decidedOn < :day"
          + " and (d.secondPerson = false or exists (select 1 from DecisionEvent e"
          + "   where e.decisionId = d.id and e.kind = APPROVED))"
          + " and not exists (select 1 from DecisionEvent e where e.decisionId = d.id"
          + "   and e.kind in (SENT_BACK, DECLINED,"
          + "     TAKEN_BACK))"
          + " and not exists (select 1 from LetterFile f join LetterReceipt r on r.letterId = f.id"
          + "   where f.basis.decisionId = d.id and f.label.personId = i.about.personId)"
          + " order by i.id")
  List<DecisionItem> findUntold(LocalDate day);

  /**
   * Of decisions that were repealed before the day, to or about whom no letter of that went out.
   */
  @Query(
      "select i from DecisionItem i join DecisionEvent e on e.decisionId = i.decisionId"
          + " where i.bookingId is not null and i.about.personId is not null"
          + " and e.ground is not null and e.ground <> CASE_ENDED"
          + " and e.happenedOn < :day"
          + " and not exists (select 1 from LetterFile f join LetterReceipt r on r.letterId = f.id"
          + "   where f.basis.decisionId = i.decisionId and f.label.kind = 'DECISION_REPEALED'"
          + "   and f.label.personId = i.about.personId)"
          + " order by i.id")
  List<DecisionItem> findRepealedUntold(LocalDate day);
}
