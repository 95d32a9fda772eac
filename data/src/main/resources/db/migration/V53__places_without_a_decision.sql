-- A lasting place that someone registers by hand is no decision of a proposal: it says why, and is told of as an alarm.
-- Those from before these registers, and from before this rule, have nothing to say.
alter table booking
  add column undecided_cause text check (undecided_cause in (
    'DECIDED_BEFORE', 'DECIDED_ELSEWHERE', 'LIVES_THERE', 'COULD_NOT_WAIT')),
  add column undecided_reason text
    check (length(trim(undecided_reason)) >= 10 and not holds_national_number(undecided_reason)),
  add constraint undecided_for_a_reason check (
    (undecided_cause is null) = (undecided_reason is null) and (undecided_cause is null or kind = 'OCCUPANCY'));
