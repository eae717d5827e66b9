-- What a promised call is about. It belongs to its promise and is given with it.
create table promised_call (
    promise  integer not null primary key references promise,
    topic    text    not null check (topic in ('DAY', 'PRICE', 'FAULT', 'PART', 'QUESTION', 'OTHER')),
    words    text    not null,
    -- the counter's, rather than one person's
    everyone integer not null check (everyone in (0, 1)),
    check (topic <> 'OTHER' or words <> '')
) strict;

-- who has written anything today
create index entry_at on entry (at);

create trigger promised_call_no_update before update on promised_call begin
    select raise(abort, 'what a call was promised about is never changed or removed');
end;

create trigger promised_call_no_delete before delete on promised_call begin
    select raise(abort, 'what a call was promised about is never changed or removed');
end;

pragma user_version = 10;
