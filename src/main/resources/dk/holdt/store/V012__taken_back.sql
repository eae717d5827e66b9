-- A fault that was added at the bench by mistake: its row stays, and nobody works on it.
alter table fault add column withdrawn integer not null default 0 check (withdrawn in (0, 1));

-- Who last typed in a draft that somebody else may have begun; null for one nobody has typed in since.
alter table draft add column continued_by integer references staff;

pragma user_version = 12;
