-- How a score came about, step by step, and by which version of the table: kept, so that it can be shown when the
-- table has changed since.
alter table need_rating
  add column calculation jsonb,
  add constraint only_a_score_is_calculated check (calculation is null or kind = 'SCORED');
