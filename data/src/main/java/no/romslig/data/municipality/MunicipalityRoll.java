package no.romslig.data.municipality;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<String, UUID> enrolled = new ConcurrentHashMap<>();

  MunicipalityRoll(Municipalities municipalities, RegisterTransactions transactions, EntryIds ids) {
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.ids = ids;
  }

  /** The id of the municipality, which is made where the installation does not have it yet. */
  public UUID enrol(String number, String name) {
    return enrolled.computeIfAbsent(number, unknown -> findOrMake(number, name));
  }

  /**
   * The official number.
   *
   * @throws java.util.NoSuchElementException where no municipality has the id
   */
  public String number(UUID id) {
    return municipalities.findById(id).orElseThrow().number();
  }

  /**
   * What it is called.
   *
   * @throws java.util.NoSuchElementException where no municipality has the id
   */
  public String name(UUID id) {
    return municipalities.findById(id).orElseThrow().name();
  }

  private UUID findOrMake(String number, String name) {
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
