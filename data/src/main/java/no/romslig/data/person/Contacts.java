package no.romslig.data.person;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All contacts of persons. */
public interface Contacts extends Entries<Contact> {

  List<Contact> findByPersonIdOrderById(UUID personId);

  /** Was told by mistake. */
  void delete(Contact contact);
}
