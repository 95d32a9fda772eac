package no.romslig.api.access;

/** What a municipality has, and addresses name by its id. */
public enum Thing {
  RUN("run", "run"),
  REGISTER_RUN("register_run", "run"),
  PRICE("price", "price"),
  DECISION("decision", "decision"),
  OFFER("offer", "offer"),
  LETTER("letter_file", "letter"),
  COMPLAINT("complaint", "complaint"),
  COMPLAINT_QUESTION("complaint_question", "question"),
  CASE("case_file", "case"),
  INSTITUTION("institution", "institution"),
  WARD("ward", "ward"),
  UNIT("unit", "unit"),
  CLOSURE("unit_closure", "closure"),
  CALENDAR("closure_calendar", "calendar"),
  CLOSURE_RULE("closure_rule", "closure-rule"),
  PERSON("person", "person"),
  CONTACT("contact", "contact"),
  REFERENCE("external_reference", "reference"),
  COUPLE("couple", "couple"),
  RELOCATION("relocation", "relocation"),
  GRANT("respite_grant", "grant"),
  GRANT_PERIOD("grant_period", "period"),
  PLAN("rotation_plan", "plan"),
  SHORT_STAY("short_stay", "short-stay"),
  BOOKING("booking", "booking"),
  ABSENCE("absence", "absence"),
  WAIVER("waiver", "waiver"),
  PREFERENCE("preferred_institution", "preference"),
  DECLINED_PLACE("declined_place", "declined-place"),
  SETTING("planning_setting", "setting"),
  MESSAGE("inbox_message", "message"),
  LOCAL_CODE("local_code", "local-code");

  private final String table;
  private final String word;

  Thing(String table, String word) {
    this.table = table;
    this.word = word;
  }

  /** Where the database keeps it. */
  public String table() {
    return table;
  }

  /** In codes of problems. */
  public String word() {
    return word;
  }
}
