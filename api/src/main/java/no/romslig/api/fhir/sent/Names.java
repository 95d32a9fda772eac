package no.romslig.api.fhir.sent;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.romslig.data.journal.JournalRecord;
import no.romslig.data.journal.JournalRecords;
import no.romslig.data.register.EntryIds;
import no.romslig.solver.check.IdentityNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What journals call things that they tell of. None of it may hold a national number: of persons
 * these have a register of their own.
 */
@Component
public class Names {

  private static final String OWN = "urn:romslig:";

  private final JournalRecords records;
  private final EntryIds ids;

  Names(JournalRecords records, EntryIds ids) {
    this.records = records;
    this.ids = ids;
  }

  /** The one that someone calls so. */
  public Optional<String> find(String type, String system, String value) {
    return records
        .findByResourceTypeAndSystemAndValue(type, system, value)
        .map(JournalRecord::resourceId);
  }

  /**
   * Registers what it is called from now on, and nothing else.
   *
   * @param identifiers as sent; those of this system itself are left alone
   */
  public void keep(String type, String id, List<Identifier> identifiers, At at) {
    var before = new HashSet<>(records.findByResourceTypeAndResourceIdOrderById(type, id));
    for (int i = 0; i < identifiers.size(); i++) {
      var said = identifiers.get(i);
      var here = at.child("identifier", i);
      if (said.hasSystem() && said.getSystem().startsWith(OWN)) {
        continue;
      }
      if (isPlain(said, here)) {
        keep(type, id, said, here).ifPresent(before::remove);
      }
    }
    before.forEach(records::delete);
  }

  /** As {@link #keep}, whatever else was called so before. */
  public void give(String type, String id, List<Identifier> identifiers, At at) {
    identifiers.stream()
        .filter(it -> it.hasSystem() && it.hasValue())
        .flatMap(
            it ->
                records
                    .findByResourceTypeAndSystemAndValue(type, it.getSystem(), it.getValue())
                    .stream())
        .forEach(it -> it.isNow(id));
    keep(type, id, identifiers, at);
  }

  private static boolean isPlain(Identifier said, At here) {
    if (!said.hasSystem() || !said.hasValue()) {
      here.missing("system and value");
      return false;
    }
    if (IdentityNumber.isIn(said.getSystem()) || IdentityNumber.isIn(said.getValue())) {
      here.invalid("what the journal calls the resource, without a national number");
      return false;
    }
    return true;
  }

  private Optional<JournalRecord> keep(String type, String id, Identifier said, At here) {
    var known =
        records.findByResourceTypeAndSystemAndValue(type, said.getSystem(), said.getValue());
    if (known.isEmpty()) {
      records.save(new JournalRecord(ids.next(), type, id, said.getSystem(), said.getValue()));
    } else if (!known.get().resourceId().equals(id)) {
      here.conflict(
          IssueType.DUPLICATE,
          "Another "
              + type
              + " is called so already. Send If-None-Exist to make it once, or change"
              + " the one that there is by PUT.",
          HttpStatus.CONFLICT);
    }
    return known;
  }
}
