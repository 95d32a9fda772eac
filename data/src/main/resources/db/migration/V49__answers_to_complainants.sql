-- Who complained is told what became of it, also where they get no letters otherwise or are not in the registers.
alter table letter_file
  drop constraint letter_file_recipient_check,
  drop constraint letter_file_check1,
  add constraint letter_file_recipient_check
    check (recipient in ('CONCERNED', 'GUARDIAN', 'ATTORNEY', 'CAREGIVER', 'COMPLAINANT')),
  add constraint letter_goes_to_the_person_or_a_contact
    check (recipient = 'COMPLAINANT' or (recipient = 'CONCERNED') = (contact_id is null)),
  add constraint letter_answers_a_complaint
    check (recipient <> 'COMPLAINANT' or complaint_id is not null);
