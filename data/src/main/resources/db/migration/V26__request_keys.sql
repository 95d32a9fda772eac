-- What a request that creates something has made, by the key that its sender gave it: sent again, it makes nothing.
create table request_key (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  key             text not null check (length(key) between 1 and 200 and not holds_national_number(key)),
  -- Of what was sent, so that the same key with another content is noticed.
  digest          text not null,
  made_id         uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, key)
);

call make_register('request_key', append_only => true);
