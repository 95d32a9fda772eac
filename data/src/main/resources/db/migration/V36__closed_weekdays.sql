-- Houses that are closed on the same weekday of every week (AF-01).
alter table closure_rule
  add column weekday text check (weekday in (
    'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  drop constraint closure_rule_kind_check,
  drop constraint closure_rule_check,
  add constraint closure_rule_kind_check
    check (kind in ('DAY_OF_YEAR', 'DAY_FROM_EASTER', 'ISO_WEEK', 'WEEKDAY')),
  add constraint closure_rule_check check (case kind
    when 'DAY_OF_YEAR' then num_nonnulls(month, day) = 2 and num_nonnulls(days_from_easter, iso_week, weekday) = 0
    when 'DAY_FROM_EASTER' then days_from_easter is not null and num_nonnulls(month, day, iso_week, weekday) = 0
    when 'ISO_WEEK' then iso_week is not null and num_nonnulls(month, day, days_from_easter, weekday) = 0
    else weekday is not null and num_nonnulls(month, day, days_from_easter, iso_week) = 0 end);
