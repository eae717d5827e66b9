-- A call that found the line busy: it is one without an answer, and here is that somebody was there.
alter table contact add column engaged integer not null default 0
    check (engaged in (0, 1) and (engaged = 0 or outcome = 'NO_ANSWER'));

-- The day on which we remind a customer whose answer we wait for.
alter table repair add column remind_on text
    check (remind_on is null or stage = 'WAITING_FOR_ANSWER');

pragma user_version = 20;
