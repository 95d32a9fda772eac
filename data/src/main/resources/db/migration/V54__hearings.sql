-- On which day a resident was heard before a move, and who was; and why it was decided anew after the resident
-- disagreed. What was registered before, or came from a document, says neither.
alter table relocation
  add column heard_on date,
  add column heard_who text[] check (heard_who <@ array['RESIDENT', 'NEXT_OF_KIN', 'GUARDIAN', 'ATTORNEY']),
  add column anew_reason text check (length(trim(anew_reason)) >= 10 and not holds_national_number(anew_reason)),
  add constraint hearing_is_told check ((heard_on is null) = (heard_who is null) and (heard_on is null or heard)),
  add constraint anew_is_told check (anew_reason is null or new_decision is true);
