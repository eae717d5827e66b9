-- What a hand-in seldom has; a repair without a row here came in with nothing of it.
create table hand_in (
    repair            integer not null primary key references repair,
    company           text    check (company <> ''),
    company_number    text,
    company_reference text,
    net_prices        integer check (net_prices in (0, 1)),
    deposit_minor     integer check (deposit_minor > 0),
    deposit_currency  text,
    deposit_till      text,
    earlier           integer references repair,
    same_fault        integer check (same_fault in (0, 1)),
    claim             text    check (claim in ('OUR_WARRANTY', 'MAKER', 'INSURANCE')),
    claim_decides     text,
    claim_reference   text,
    fee_minor         integer check (fee_minor > 0),
    fee_currency      text,
    comes_back_on     text,
    check ((company_number is null) = (company is null) and (company_reference is null) = (company is null)
        and (net_prices is null) = (company is null)),
    check ((deposit_currency is null) = (deposit_minor is null) and (deposit_till is null) = (deposit_minor is null)),
    check (earlier <> repair),
    check ((same_fault is null) = (earlier is null)),
    check ((claim_decides is null) = (claim is null) and (claim_reference is null) = (claim is null)),
    check ((fee_currency is null) = (fee_minor is null) and (fee_minor is null or claim is not null))
) strict;

create index hand_in_earlier on hand_in (earlier) where earlier is not null;

-- lawful erasure may take a name away; nobody changes it
create table hand_in_person (
    repair integer not null references repair,
    role   text    not null check (role in ('BROUGHT_IT', 'OWNS_IT', 'PAYS')),
    words  text    not null check (words <> ''),
    primary key (repair, role)
) strict, without rowid;

create table hand_in_finding (
    repair  integer not null references repair,
    finding text    not null check (finding in ('OPENED_BEFORE', 'FOREIGN_SEAL', 'SCREWS_MISSING', 'ACCOUNT_LOCKED',
        'BATTERY_SWOLLEN', 'SIM_LEFT_IN', 'CARD_LEFT_IN')),
    primary key (repair, finding)
) strict, without rowid;

create trigger hand_in_no_update before update on hand_in begin
    select raise(abort, 'what was settled at the hand-in is never changed or removed');
end;

create trigger hand_in_no_delete before delete on hand_in begin
    select raise(abort, 'what was settled at the hand-in is never changed or removed');
end;

create trigger hand_in_finding_no_update before update on hand_in_finding begin
    select raise(abort, 'what was seen at the hand-in is never changed or removed');
end;

create trigger hand_in_finding_no_delete before delete on hand_in_finding begin
    select raise(abort, 'what was seen at the hand-in is never changed or removed');
end;

create trigger hand_in_person_no_update before update on hand_in_person begin
    select raise(abort, 'a person named at the hand-in is erased or left, never changed');
end;

pragma user_version = 5;
