-- A deposit that was none: the row of the hand-in stays, and here is that nobody goes by it any longer.
create table deposit_withdrawn (
    repair integer not null primary key references hand_in,
    at     integer not null,
    by     integer not null references staff
) strict;

create trigger deposit_withdrawn_no_update before update on deposit_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger deposit_withdrawn_no_delete before delete on deposit_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

-- Who threw an intake away whose label is about. It may have come back since, and been thrown away again.
create table label_thrown_away (
    id     integer not null primary key,
    number text    not null references reserved_number,
    at     integer not null,
    by     integer not null references staff
) strict;

create index label_thrown_away_number on label_thrown_away (number);

create trigger label_thrown_away_no_update before update on label_thrown_away begin
    select raise(abort, 'what was on a label that is about is never changed or removed');
end;

create trigger label_thrown_away_no_delete before delete on label_thrown_away begin
    select raise(abort, 'what was on a label that is about is never changed or removed');
end;

pragma user_version = 17;
