package no.romslig.data.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.institution.CareForm;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

/** Who has which place on which nights. Take a place through {@link PlaceDesk}. */
public interface Bookings extends Entries<Booking> {

  List<Booking> findByPersonIdOrderById(UUID personId);

  /** Those that are not over, and all published stays, which turn into history. */
  default List<Booking> findFrom(LocalDate day) {
    return findFrom(day, Pageable.unpaged()).getContent();
  }

  /** The page of them. */
  @Query(
      "select b from Booking b where b.nights.ends is null or b.nights.ends > :day"
          + " or type(b) = PublishedStay order by b.id")
  Page<Booking> findFrom(LocalDate day, Pageable page);

  /** Occupancies of the form with a night from {@code first} up to {@code end}, without it. */
  @Query(
      "select o from Occupancy o where o.careForm = :form and o.nights.starts < :end"
          + " and (o.nights.ends is null or o.nights.ends > :first) order by o.id")
  List<Occupancy> findLived(CareForm form, LocalDate first, LocalDate end);

  /** The lasting place that is decided for a case. */
  @Query("select c from Commitment c where c.caseId = :caseId")
  Optional<Commitment> findDecidedOfCase(UUID caseId);

  /** Takes a booking back; what its person had left for it counts again. */
  void delete(Booking booking);

  /** The stays of a plan, in the order of their first nights. */
  @Query("select s from PublishedStay s where s.planId = :plan order by s.nights.starts, s.id")
  List<PublishedStay> publishedIn(UUID plan);

  /** Of the unit, those that are not over on the day. */
  @Query(
      "select b from Booking b where b.seat.unitId = :unit"
          + " and (b.nights.ends is null or b.nights.ends > :day) order by b.id")
  List<Booking> findOfUnit(UUID unit, LocalDate day);
}
