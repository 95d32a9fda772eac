package no.romslig.api.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.stereotype.Component;

/** All that a person may be called in the access log: the register's id and the code. */
@Component
class PersonNames {

  private final RegisterTransactions transactions;
  private final Persons persons;

  PersonNames(RegisterTransactions transactions, Persons persons) {
    this.transactions = transactions;
    this.persons = persons;
  }

  /**
   * @param person an id or a code, whether the registers know it or not
   */
  List<String> of(Acting acting, String person) {
    var names = new ArrayList<>(List.of(person));
    find(acting, person)
        .ifPresent(
            known -> {
              names.add(known.id().toString());
              names.add(known.code());
            });
    return names.stream().distinct().toList();
  }

  /** The register's id, if the municipality knows such a person. */
  Optional<UUID> known(Acting acting, String person) {
    return find(acting, person).map(Person::id);
  }

  private Optional<Person> find(Acting acting, String person) {
    return transactions.call(
        acting,
        () -> {
          var byCode = persons.findByCode(person);
          return byCode.isPresent() ? byCode : uuid(person).flatMap(persons::findById);
        });
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException aCode) {
      return Optional.empty();
    }
  }
}
