package no.romslig.api.letter.catalogue;

/** A law or rule book that letters cite; its name is in the bundles of both written forms. */
public enum Statute {
  /** <i>Helse- og omsorgstjenesteloven</i>. */
  SERVICES_ACT,
  /** <i>Pasient- og brukerrettighetsloven</i>. */
  RIGHTS_ACT,
  /** <i>Forvaltningsloven</i>. */
  ADMINISTRATION_ACT,
  /** <i>Forskrift om egenandel for kommunale helse- og omsorgstjenester</i>. */
  CHARGES_REGULATION,
  /** The municipality's own regulation on long-term places and the waitlist. */
  LOCAL_REGULATION,
  /** The municipality's own rules for allocating dwellings. */
  LOCAL_HOUSING_RULES,
  /** The municipality's internal guidelines. */
  LOCAL_GUIDELINES
}
