-- Proofs that a token's holder has its key (RFC 9449): each is taken once, whichever process it comes to. They belong to
-- no municipality, and say nothing but that something came; the key's thumbprint and the hash of the proof's id do.
create table taken_proof (
  key_thumbprint text not null check (key_thumbprint ~ '^[A-Za-z0-9_-]{43}$'),
  proof_hash     text not null check (proof_hash ~ '^[A-Za-z0-9_-]{43}$'),
  -- From then on it is refused because it is old.
  expires_at     timestamptz not null,
  primary key (key_thumbprint, proof_hash)
);

create index taken_proof_by_expiry on taken_proof (expires_at);

grant select, insert, delete on taken_proof to ${runtime_role};
