-- An intake while it is being typed: it goes when its repair is stored, or when it is thrown away.

create table draft (
    uuid       text    not null primary key,
    started_by integer not null references staff,
    started_at integer not null,
    changed_at integer not null
) strict, without rowid;

create table draft_field (
    draft text not null references draft on delete cascade,
    name  text not null check (name <> ''),
    value text not null check (value <> ''),
    primary key (draft, name)
) strict, without rowid;

-- Taken in by mistake and taken back at once: the repair has ended, and its paper is worth nothing.

create table intake_undone (
    repair integer not null primary key references repair,
    at     integer not null,
    by     integer not null references staff
) strict;

create trigger intake_undone_no_update before update on intake_undone begin
    select raise(abort, 'that an intake was taken back is never changed or removed');
end;

create trigger intake_undone_no_delete before delete on intake_undone begin
    select raise(abort, 'that an intake was taken back is never changed or removed');
end;

-- A receipt that never came out of a printer, and that nobody needs on paper.

create table paper_not_needed (
    document integer not null primary key references document,
    at       integer not null,
    by       integer not null references staff
) strict;

pragma user_version = 4;
