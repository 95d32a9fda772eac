package no.romslig.api.access;

/** What someone is, in one municipality. A person may be several. */
public enum Role {
  /** <i>Saksbehandler</i>: prepares cases, orders runs and decides on proposals. */
  CASEWORKER,

  /** <i>Godkjenner</i>: the second person where a decision needs two. */
  APPROVER,

  /** <i>Leder</i>: sees sums, never a person. */
  MANAGER,

  /** A patient journal (<i>EPJ</i>) or another system of the municipality's. */
  EPJ,

  /** Reads who has looked at whom, and why. */
  AUDITOR,

  /** Sets the municipality up; sees no person. */
  ADMINISTRATOR
}
