-- Devices at a partner workshop. What was sent, what they have said of it and that it came back is only added to; the
-- newest row that was not withdrawn stands.

create table sent_out (
    id      integer not null primary key,
    repair  integer not null references repair,
    partner text    not null check (partner <> ''),
    why     text    not null,
    along   text    not null,
    -- whether the customer may be told who they are
    named   integer not null check (named in (0, 1)),
    at      integer not null,
    by      integer not null references staff
) strict;

create index sent_out_repair on sent_out (repair, id);

create table sent_word (
    id          integer not null primary key,
    sent_out    integer not null references sent_out,
    what        text    not null check (what in ('SAID', 'BACK')),
    -- what they call it, and its letters and digits alone, to look for
    number      text    not null,
    search_text text    not null,
    -- by when they promised it: their day, and their time of day where they gave one
    due_on      text,
    due_time    text    check (due_time is null or due_on is not null),
    words       text    not null,
    at          integer not null,
    by          integer not null references staff,
    check ((what = 'SAID') = (due_on is not null))
) strict;

create index sent_word_sent_out on sent_word (sent_out, id);
create index sent_word_search on sent_word (search_text);

create table sent_out_withdrawn (
    sent_out integer not null primary key references sent_out,
    at       integer not null,
    by       integer not null references staff
) strict;

create table sent_word_withdrawn (
    word integer not null primary key references sent_word,
    at   integer not null,
    by   integer not null references staff
) strict;

-- a device is at one place at a time
create trigger sent_out_one_at_a_time before insert on sent_out
    when exists (select 1 from sent_out before where before.repair = new.repair
        and not exists (select 1 from sent_out_withdrawn where sent_out_withdrawn.sent_out = before.id)
        and not exists (select 1 from sent_word where sent_word.sent_out = before.id and sent_word.what = 'BACK'
            and not exists (select 1 from sent_word_withdrawn where sent_word_withdrawn.word = sent_word.id))) begin
    select raise(abort, 'a device that is out is not sent out again');
end;

create trigger sent_out_no_update before update on sent_out begin
    select raise(abort, 'that a device was sent out is never changed or removed');
end;

create trigger sent_out_no_delete before delete on sent_out begin
    select raise(abort, 'that a device was sent out is never changed or removed');
end;

create trigger sent_word_no_update before update on sent_word begin
    select raise(abort, 'what a partner has said is never changed or removed');
end;

create trigger sent_word_no_delete before delete on sent_word begin
    select raise(abort, 'what a partner has said is never changed or removed');
end;

create trigger sent_out_withdrawn_no_update before update on sent_out_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger sent_out_withdrawn_no_delete before delete on sent_out_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger sent_word_withdrawn_no_update before update on sent_word_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger sent_word_withdrawn_no_delete before delete on sent_word_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

pragma user_version = 26;
