-- What became of a device that did not go home: bought by the shop, scrapped with consent, or the maker's from here on.
-- Its repair is closed like any other, and `parted` says on the repair itself how, so that every list reads the same.

alter table repair add column parted text
    check (parted is null or stage = 'COLLECTED' and parted in ('BOUGHT', 'SCRAPPED', 'SENT_TO_MAKER'));

create table parting (
    id          integer not null primary key,
    repair      integer not null references repair,
    kind        text    not null check (kind in ('BOUGHT', 'SCRAPPED', 'SENT_TO_MAKER')),
    price_minor integer check (price_minor >= 0),
    currency    text,
    consent_how text    check (consent_how in ('SIGNED', 'WROTE', 'SAID')),
    consent_on  text,
    dealing     text    check (dealing in ('SHOP', 'MAKER')),
    data        text    not null check (data in ('ERASED', 'DESTROYED', 'RETURNED', 'NONE', 'STAYS')),
    at          integer not null,
    by          integer not null references staff,
    check ((kind = 'BOUGHT') = (price_minor is not null) and (price_minor is null) = (currency is null)),
    check ((kind = 'SENT_TO_MAKER') = (dealing is not null)),
    -- nothing is given up without consent
    check ((kind = 'SENT_TO_MAKER') = (consent_how is null) and (consent_how is null) = (consent_on is null)),
    check (kind = 'SENT_TO_MAKER' or data <> 'STAYS')
) strict;

create index parting_repair on parting (repair, id);

-- Names and words, which the law lets be erased; that it was so, when and by whom stays.
create table parting_words (
    parting      integer not null primary key references parting,
    -- who sold it, or whom it was sent to
    party        text    not null,
    agreed_by    text    not null,
    agreed_words text    not null,
    reference    text    not null,
    reached      text    not null,
    data_words   text    not null
) strict;

create table parting_withdrawn (
    parting integer not null primary key references parting,
    at      integer not null,
    by      integer not null references staff
) strict;

create trigger parting_no_update before update on parting begin
    select raise(abort, 'what became of a device is never changed or removed');
end;

create trigger parting_no_delete before delete on parting begin
    select raise(abort, 'what became of a device is never changed or removed');
end;

create trigger parting_words_no_update before update on parting_words begin
    select raise(abort, 'words about what became of a device are erased or left, never changed');
end;

create trigger parting_withdrawn_no_update before update on parting_withdrawn begin
    select raise(abort, 'that a device is here still is never changed or removed');
end;

create trigger parting_withdrawn_no_delete before delete on parting_withdrawn begin
    select raise(abort, 'that a device is here still is never changed or removed');
end;

pragma user_version = 25;
