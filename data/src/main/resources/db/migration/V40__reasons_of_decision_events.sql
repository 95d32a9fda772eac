-- Whoever sends back, takes back or tells that a place was declined says why: no reason at all is not one either.
alter table decision_event
  drop constraint decision_event_check,
  add constraint reason_given
    check (kind in ('APPROVED', 'MOVED_IN') or (reason is not null and length(trim(reason)) >= 10));
