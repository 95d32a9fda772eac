package no.romslig.data.journal;

/** Of which list the meaning of a journal's code is. */
public enum LocalCodeKind {
  /** <i>Tjenestetype i helse- og omsorgstjenesten</i> (Volven 9151). */
  SERVICE_TYPE,
  /** The care forms of places. */
  CARE_FORM,
  /** The municipality's function variables (GEN-12). */
  FUNCTION_VARIABLE
}
