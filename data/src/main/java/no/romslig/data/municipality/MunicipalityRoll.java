package no.romslig.data.municipality;

import java.util.UUID;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Knows the municipalities of the installation by their official numbers. */
@Component
public class MunicipalityRoll {

  private final Municipalities municipalities;
  private final RegisterTransactions transactions;
  private final EntryIds ids;

  MunicipalityRoll(Municipalities municipalities, RegisterTransactions transactions, EntryIds ids) {
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.ids = ids;
  }

  /** The id of the municipality, which is made where the installation does not have it yet. */
  public UUID enrol(String number, String name) {
    return municipalities
        .findByNumber(number)
        .map(Municipality::id)
        .orElseGet(() -> make(number, name));
  }

  private UUID make(String number, String name) {
    var id = ids.next();
    try {
      transactions.run(
          new Acting(id, "romslig", "ENROL_MUNICIPALITY"),
          () -> municipalities.save(new Municipality(id, number, name)));
      return id;
    } catch (DataIntegrityViolationException madeMeanwhile) {
      return municipalities.findByNumber(number).orElseThrow(() -> madeMeanwhile).id();
    }
  }
}
