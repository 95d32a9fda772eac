-- The run whose proposal this one's is to come from, and how many assignments may change beside those that must.
alter table run
  add column previous    uuid references run,
  add column max_changes integer check (max_changes >= 0),
  add check (max_changes is null or previous is not null);

-- Such a run ends by itself.
alter table run drop constraint run_check;
alter table run add constraint run_ends
  check (steps_asked is not null or seconds_asked is not null or previous is not null);
