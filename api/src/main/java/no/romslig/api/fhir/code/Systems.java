package no.romslig.api.fhir.code;

import org.hl7.fhir.r4.model.CodeableConcept;

/** Where codes and identifiers come from. */
public final class Systems {

  /** <i>Kommunenummer</i> (Volven 3402). */
  public static final String MUNICIPALITY_NUMBER = "urn:oid:2.16.578.1.12.4.1.1.3402";

  /** <i>Tjenestetype i helse- og omsorgstjenesten</i> (Volven 9151). */
  public static final String SERVICE_TYPE = "urn:oid:2.16.578.1.12.4.1.1.9151";

  public static final String PHYSICAL_TYPE =
      "http://terminology.hl7.org/CodeSystem/location-physical-type";
  public static final String BED_STATUS = "http://terminology.hl7.org/CodeSystem/v2-0116";
  public static final String RELATIONSHIP = "http://terminology.hl7.org/CodeSystem/v2-0131";
  public static final String ROLE_CODE = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
  public static final String ROLE_CLASS = "http://terminology.hl7.org/CodeSystem/v3-RoleClass";
  public static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

  public static final String OBSERVATION_CATEGORY =
      "http://terminology.hl7.org/CodeSystem/observation-category";
  public static final String ABSENT_REASON =
      "http://terminology.hl7.org/CodeSystem/data-absent-reason";

  /** Function variables of the municipality's own list; nobody has published codes for them. */
  public static final String FUNCTION_VARIABLE = "urn:romslig:code:function-variable";

  /** Whether a request is an application or a decision. */
  public static final String REQUEST_CATEGORY = "urn:romslig:code:request-category";

  /** What is proposed: a place ({@code plassforslag}), or none ({@code ingen-plass}). */
  public static final String TASK = "urn:romslig:code:task";

  /** What an input or output of a proposed item is. */
  public static final String TASK_PART = "urn:romslig:code:task-part";

  /** Where a proposed item stands. */
  public static final String ITEM_STATE = "urn:romslig:code:item-state";

  /** Reasons of a proposal. */
  public static final String PROPOSAL_REASON = "urn:romslig:code:proposal-reason";

  /** Reasons for which someone departed from a proposal ({@code /api/v1/decision-reasons}). */
  public static final String DECISION_REASON = "urn:romslig:code:decision-reason";

  /** What someone did with an item or a decision. */
  public static final String DECISION_ACT = "urn:romslig:code:decision-act";

  /** <i>Dokumenttype</i> (Volven 9602). */
  public static final String DOCUMENT_TYPE = "urn:oid:2.16.578.1.12.4.1.1.9602";

  /** What a letter decides. */
  public static final String LETTER_KIND = "urn:romslig:code:letter-kind";

  /** What was talked of, where no letter went out. */
  public static final String COMMUNICATION = "urn:romslig:code:communication";

  /** For what someone looked at a person. */
  public static final String PURPOSE = "urn:romslig:code:purpose";

  public static final String PARTICIPATION_MODE =
      "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode";
  public static final String PARTICIPANT =
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
  public static final String LANGUAGE = "urn:ietf:bcp:47";

  /** <i>Fødselsnummer</i>. */
  public static final String NATIONAL_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1";

  /** <i>D-nummer</i>. */
  public static final String D_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.2";

  /** <i>Felles hjelpenummer</i>. */
  public static final String COMMON_HELP_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.3";

  public static final String FAMILY_RELATION =
      "http://hl7.no/fhir/CodeSystem/no-basis-family-relation";
  public static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

  /** Care forms as this system calls them. */
  public static final String CARE_FORM = "urn:romslig:code:care-form";

  private static final String OWN = "urn:romslig:id:";
  private static final String NAMED = OWN + "system:";

  private Systems() {}

  /** An extension of this system's, such as {@code whereabouts}. */
  public static String extension(String name) {
    return "urn:romslig:extension:" + name;
  }

  /** What this system's documents call something, such as {@code person} or {@code unit}. */
  public static String own(String kind) {
    return OWN + kind;
  }

  /** A code with its system. */
  public static CodeableConcept concept(String system, String code) {
    var concept = new CodeableConcept();
    concept.addCoding().setSystem(system).setCode(code);
    return concept;
  }

  /**
   * A system of the registers' references as an address, which FHIR demands: one that is none
   * becomes one.
   */
  public static String uri(String system) {
    return system.contains(":") ? system : NAMED + system;
  }

  /** The other way round. */
  public static String registered(String uri) {
    return uri.startsWith(NAMED) ? uri.substring(NAMED.length()) : uri;
  }
}
