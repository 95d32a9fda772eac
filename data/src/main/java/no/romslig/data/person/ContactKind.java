package no.romslig.data.person;

/** Who a contact is to the person. */
public enum ContactKind {
  GUARDIAN,
  ATTORNEY,
  NEXT_OF_KIN,
  PARENT,
  CAREGIVER
}
