-- Badges of staff: what their bars say is kept only as a hash under the shop's key. Both tables are only added to.

create table badge (
    id    integer not null primary key,
    staff integer not null references staff,
    hash  text    not null unique check (hash <> ''),
    at    integer not null,
    by    integer not null references staff
) strict;

create index badge_staff on badge (staff, id);

create table badge_ended (
    badge integer not null primary key references badge,
    at    integer not null,
    by    integer not null references staff
) strict;

create trigger badge_no_update before update on badge begin
    select raise(abort, 'a badge is replaced by another, never changed');
end;

create trigger badge_no_delete before delete on badge begin
    select raise(abort, 'a badge ends, and is kept');
end;

create trigger badge_ended_no_update before update on badge_ended begin
    select raise(abort, 'the end of a badge is only added');
end;

create trigger badge_ended_no_delete before delete on badge_ended begin
    select raise(abort, 'the end of a badge is only added');
end;

pragma user_version = 22;
