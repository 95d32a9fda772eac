-- Of the people that a phase goes through one after the other, how many are settled; 0 of 0 elsewhere.
alter table run_progress
  add column settled bigint not null default 0,
  add column total   bigint not null default 0;
