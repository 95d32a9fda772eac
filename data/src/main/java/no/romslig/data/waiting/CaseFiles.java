package no.romslig.data.waiting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

/** All cases of a municipality. */
public interface CaseFiles extends Entries<CaseFile> {

  List<CaseFile> findByClosedOnNullOrderById();

  /** The page of those that are open and have begun. */
  @Query(
      "select f from CaseFile f where f.closedOn is null"
          + " and exists (select s from CaseStep s where s.caseId = f.id) order by f.id")
  Page<CaseFile> findUnderWay(Pageable page);

  /** Of a person, those that are closed, too. */
  List<CaseFile> findByPersonIdOrderById(UUID personId);

  List<CaseFile> findByApplicationIdOrderById(UUID applicationId);

  boolean existsByPersonIdAndClosedOnNull(UUID personId);

  Optional<CaseFile> findByCode(String code);
}
