-- No free text holds a national number: neither reasons, some of which go into documents, nor names, nor what another
-- system calls a person. What stood before this rule stands until it is changed next.
alter table institution add constraint institution_name_is_no_number
  check (not holds_national_number(name)) not valid;
alter table ward add constraint ward_name_is_no_number
  check (not holds_national_number(name)) not valid;
alter table unit
  add constraint unit_name_is_no_number check (not holds_national_number(name)) not valid,
  add constraint unit_features_is_no_number
    check (not holds_national_number(array_to_string(features, ','))) not valid,
  add constraint unit_reserved_for_is_no_number
    check (not holds_national_number(array_to_string(reserved_for, ','))) not valid;
alter table closure_calendar add constraint closure_calendar_name_is_no_number
  check (not holds_national_number(name)) not valid;
alter table closure_rule add constraint closure_rule_reason_is_no_number
  check (not holds_national_number(reason)) not valid;
alter table unit_closure add constraint unit_closure_reason_is_no_number
  check (not holds_national_number(reason)) not valid;
alter table person add constraint person_required_features_is_no_number
  check (not holds_national_number(array_to_string(required_features, ','))) not valid;
alter table person_details
  add constraint person_details_name_is_no_number check (not holds_national_number(name)) not valid,
  add constraint person_details_address_is_no_number check (not holds_national_number(address)) not valid;
alter table contact
  add constraint contact_name_is_no_number check (not holds_national_number(name)) not valid,
  add constraint contact_address_is_no_number check (not holds_national_number(address)) not valid;
alter table external_reference
  add constraint external_reference_system_is_no_number check (not holds_national_number(system)) not valid,
  add constraint external_reference_value_is_no_number check (not holds_national_number(value)) not valid;
alter table case_step add constraint case_step_reason_is_no_number
  check (not holds_national_number(reason)) not valid;
alter table need_rating add constraint need_rating_reason_is_no_number
  check (not holds_national_number(reason)) not valid;
alter table declined_place add constraint declined_place_reason_is_no_number
  check (not holds_national_number(reason)) not valid;
alter table relocation add constraint relocation_reason_is_no_number
  check (not holds_national_number(reason)) not valid;
alter table short_stay add constraint short_stay_required_features_is_no_number
  check (not holds_national_number(array_to_string(required_features, ','))) not valid;
alter table waiver add constraint waiver_reason_is_no_number
  check (not holds_national_number(reason)) not valid;
alter table letter_approval add constraint letter_approval_title_is_no_number
  check (not holds_national_number(title)) not valid;
alter table emergency_review add constraint emergency_review_remark_is_no_number
  check (not holds_national_number(remark)) not valid;
