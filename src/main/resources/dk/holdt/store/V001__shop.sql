-- Instants are epoch milliseconds (UTC), days ISO text, money minor units with VAT, choices the names of our enums.

create table counter (
    name  text    not null primary key,
    value integer not null check (value >= 0)
) strict, without rowid;

-- the running number last given; the first repair gets 10000
insert into counter (name, value) values ('repair', 9999);

create table shop (
    id             integer not null primary key check (id = 1),
    name           text    not null check (name <> ''),
    address        text    not null,
    phone          text    not null,
    email          text    not null,
    company_number text    not null,
    vat_registered integer not null check (vat_registered in (0, 1)),
    country        text    not null,
    language       text    not null
) strict;

create table setting (
    name  text not null primary key,
    value text not null
) strict, without rowid;

create table staff (
    id   integer not null primary key,
    name text    not null check (name <> ''),
    role text    not null check (role in ('MANAGER', 'STAFF'))
) strict;

create table preset (
    key   integer not null primary key check (key between 1 and 8),
    what  text    not null check (what in ('ANSWER', 'READY', 'CALL')),
    basis text    not null check (basis in ('CLOCK_HOURS', 'WORKING_HOURS', 'FIXED_TIME')),
    hours integer not null check (case basis when 'FIXED_TIME' then hours = 0 else hours between 1 and 9999 end)
) strict;

create table customer (
    id          integer not null primary key,
    name        text    not null check (name <> ''),
    phone       text    not null,
    e164        text,
    email       text    not null,
    language    text    not null,
    tell_by     text    not null check (tell_by in ('CALL', 'COMES_BACK')),
    -- the digits of the number backwards, so that its last four are a prefix
    phone_tail  text    not null,
    search_text text    not null
) strict;

create index customer_phone_tail on customer (phone_tail);

create table device (
    id          integer not null primary key,
    customer    integer not null references customer,
    kind        text    not null,
    name        text    not null check (name <> ''),
    serial      text    not null,
    colour      text    not null,
    storage     text    not null
) strict;

create index device_customer on device (customer);

create table visit (
    id       integer not null primary key,
    customer integer not null references customer,
    at       integer not null
) strict;

create index visit_customer on visit (customer, at);

create table repair (
    id               integer not null primary key,
    uuid             text    not null unique,
    number           text    not null unique,
    visit            integer not null references visit,
    customer         integer not null references customer,
    device           integer not null references device,
    received_at      integer not null check (received_at % 60000 = 0),
    received_by      integer not null references staff,
    condition_screen   text  not null,
    condition_case     text  not null,
    condition_ports    text  not null,
    condition_liquid   text  not null,
    condition_turns_on text  not null,
    condition_note   text    not null,
    needed_by        text,
    most_important   text    not null,
    price_terms      text    not null
        check (price_terms in ('QUOTE_ONLY', 'MAXIMUM', 'TIME_SPENT', 'FIXED', 'ESTIMATE')),
    price_minor      integer,
    price_currency   text,
    stage            text    not null check (stage in ('RECEIVED', 'EXAMINING', 'WAITING_FOR_ANSWER',
        'WAITING_FOR_PART', 'REPAIRING', 'TESTING', 'READY', 'COLLECTED')),
    ending           text
        check (ending in ('REPAIRED', 'NOTHING_FOUND', 'DECLINED', 'NOT_REPAIRABLE', 'TAKEN_BACK')),
    technician       integer references staff,
    part_words       text,
    part_expected    text,
    part_goes_on_at  text,
    ready_at         integer,
    collected_at     integer,
    version          integer not null check (version >= 0),
    -- customer's name, device, serial number and faults, folded
    search_text      text    not null,
    check ((price_minor is null) = (price_currency is null)),
    check (price_terms in ('QUOTE_ONLY', 'TIME_SPENT') or price_minor is not null),
    check ((stage = 'WAITING_FOR_PART') = (part_expected is not null)),
    check ((part_words is null) = (part_expected is null) and (part_goes_on_at is null) = (part_expected is null)),
    check ((stage = 'COLLECTED') = (collected_at is not null)),
    check (stage <> 'COLLECTED' or ending is not null)
) strict;

create index repair_open on repair (stage) where stage <> 'COLLECTED';
create index repair_customer on repair (customer);
create index repair_device on repair (device);
create index repair_visit on repair (visit);

create table fault (
    id            integer not null primary key,
    repair        integer not null references repair,
    position      integer not null check (position >= 1),
    words         text    not null check (words <> ''),
    since         text    not null,
    found_here    integer not null check (found_here in (0, 1)),
    verdict       text    check (verdict in ('FOUND', 'NOT_FOUND', 'CANNOT_TEST')),
    verdict_words text,
    remedy        text    check (remedy in ('OPEN', 'FIXED', 'DECLINED', 'NOT_POSSIBLE')),
    remedy_words  text,
    test_works    integer check (test_works in (0, 1)),
    test_words    text,
    tested_at     integer,
    tested_by     integer references staff,
    unique (repair, position),
    check ((verdict is null) = (verdict_words is null)),
    check ((verdict = 'FOUND') is (remedy is not null) or (verdict is null and remedy is null)),
    check ((remedy = 'NOT_POSSIBLE') is (remedy_words is not null) or (remedy is null and remedy_words is null)),
    check ((test_works is null) = (tested_at is null) and (test_words is null) = (tested_at is null)
        and (tested_by is null) = (tested_at is null))
) strict;

create table accessory (
    id       integer not null primary key,
    repair   integer not null references repair,
    words    text    not null check (words <> ''),
    returned integer not null check (returned in (0, 1))
) strict;

create index accessory_repair on accessory (repair);

create table price_line (
    id       integer not null primary key,
    repair   integer not null references repair,
    kind     text    not null check (kind in ('LABOUR', 'PART', 'OTHER', 'DISCOUNT', 'GOODWILL')),
    words    text    not null,
    minor    integer not null,
    currency text    not null,
    check (case when kind in ('DISCOUNT', 'GOODWILL') then minor <= 0 else minor >= 0 end)
) strict;

create index price_line_repair on price_line (repair);

create table promise (
    id               integer not null primary key,
    repair           integer not null references repair,
    seq              integer not null check (seq >= 1),
    what             text    not null check (what in ('ANSWER', 'READY', 'CALL')),
    basis            text    not null check (basis in ('CLOCK_HOURS', 'WORKING_HOURS', 'FIXED_TIME')),
    length_s         integer check (length_s > 0),
    received_at      integer not null,
    counting_from    integer not null check (counting_from >= received_at),
    due_at           integer not null check (due_at > received_at),
    zone             text    not null,
    calendar_version integer not null,
    hours_words      text    not null,
    closed_days      text    not null,
    language         text    not null,
    words            text    not null check (words <> ''),
    agreed_with      text    not null,
    channel          text    not null,
    given_by         integer not null references staff,
    owner            integer not null references staff,
    replaces         integer unique references promise,
    unique (repair, seq),
    check ((basis = 'FIXED_TIME') = (length_s is null))
) strict;

create table contact (
    id         integer not null primary key,
    repair     integer not null references repair,
    promise    integer references promise,
    at         integer not null,
    by         integer not null references staff,
    channel    text    not null check (channel in ('CALL', 'VISIT', 'EMAIL', 'SMS', 'LETTER')),
    "with"     text    not null,
    about      text    not null,
    outcome    text    not null
        check (outcome in ('AGREED', 'UNHAPPY', 'WANTS_BACK', 'OTHER', 'NO_ANSWER', 'MESSAGE_LEFT')),
    had_to_ask integer not null check (had_to_ask in (0, 1)),
    words      text    not null
) strict;

create index contact_repair on contact (repair);

create table promise_end (
    promise     integer not null primary key references promise,
    at          integer not null,
    how         text    not null check (how in ('KEPT', 'REPLACED', 'RELEASED')),
    contact     integer references contact,
    cause       text,
    cause_words text    not null,
    check (how <> 'REPLACED' or (contact is not null and cause is not null))
) strict;

create table agreement (
    id           integer not null primary key,
    repair       integer not null references repair,
    topic        text    not null,
    value        text    not null,
    amount_minor integer,
    at           integer not null,
    by           integer not null references staff,
    contact      integer references contact,
    supersedes   integer unique references agreement
) strict;

create index agreement_repair on agreement (repair);

create table entry (
    id     integer not null primary key,
    repair integer not null references repair,
    at     integer not null,
    by     integer not null references staff,
    kind   text    not null
) strict;

create index entry_repair on entry (repair);

create table swap (
    id             integer not null primary key,
    repair         integer not null references repair,
    kind           text    not null,
    removed_name   text    not null check (removed_name <> ''),
    removed_number text    not null,
    fitted_name    text    not null check (fitted_name <> ''),
    fitted_number  text    not null,
    verdict        text    not null
        check (verdict in ('SAME', 'BETTER', 'CHANGED', 'UNKNOWN', 'WORSE', 'INCOMPATIBLE')),
    at             integer not null,
    by             integer not null references staff,
    withdrawn      integer not null check (withdrawn in (0, 1))
) strict;

create index swap_repair on swap (repair);

create table swap_line (
    swap       integer not null references swap,
    position   integer not null,
    attribute  text    not null,
    key        integer not null check (key in (0, 1)),
    before     text    not null,
    after      text    not null,
    verdict    text    not null
        check (verdict in ('SAME', 'BETTER', 'CHANGED', 'UNKNOWN', 'WORSE', 'INCOMPATIBLE')),
    lost_sight integer not null check (lost_sight in (0, 1)),
    primary key (swap, position)
) strict, without rowid;

create table swap_settlement (
    swap    integer not null primary key references swap,
    how     text    not null check (how in ('CONSENT', 'MANAGER', 'TOLD')),
    -- who said yes or was told, and how we spoke; none for a manager's decision
    "with"  text,
    channel text,
    -- the difference in words, or the manager's reason; none for what was only told
    words   text,
    at      integer not null,
    by      integer not null references staff,
    check ((how = 'MANAGER') = ("with" is null) and ("with" is null) = (channel is null)),
    check ((how = 'TOLD') = (words is null))
) strict;

-- What is printed is frozen with the act it proves; the finished page and its hash are filled in once, afterwards.
create table document (
    id               integer not null primary key,
    repair           integer not null references repair,
    kind             text    not null,
    language         text    not null,
    template_version integer not null check (template_version >= 1),
    model            text    not null check (model <> ''),
    issued_at        integer not null,
    pdf              blob,
    sha256           text    check (length(sha256) = 64),
    check ((pdf is null) = (sha256 is null))
) strict;

create index document_repair on document (repair, kind);
create index document_unfinished on document (id) where pdf is null;

create table print_job (
    id       integer not null primary key,
    document integer not null references document,
    printer  text    not null check (printer <> ''),
    state    text    not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
    reason   text,
    check ((state = 'FAILED') = (reason is not null))
) strict;

create index print_job_waiting on print_job (id) where state = 'WAITING';
create index print_job_document on print_job (document);

create table past_repair (
    id                 integer not null primary key,
    source             text    not null check (source <> ''),
    external_id        text    not null check (external_id <> ''),
    country            text    not null,
    organiser_category text    not null,
    category           text    not null,
    organiser          text    not null,
    problem            text    not null,
    brand              text    not null,
    year               text    not null,
    age                text    not null,
    status             text    not null,
    barrier            text    not null,
    date               text    not null,
    search_text        text    not null,
    unique (source, external_id)
) strict;

-- lawful erasure takes the words, and leaves that something was said, when and by whom
create table entry_words (
    entry integer not null primary key references entry,
    words text    not null
) strict;

-- The calendar a promise was counted by is kept whole, so that it can be counted again in ten years.
-- Yearly days are "--12-24", or "easter-3" and "easter+39"; times "17:30", and "00:00" as an end is midnight.

create table calendar_version (
    version integer not null primary key check (version >= 0),
    zone    text    not null
) strict;

create table calendar_hours (
    version integer not null references calendar_version,
    kind    text    not null check (kind in ('WEEKLY', 'BREAK', 'SPECIAL')),
    -- a weekday from 1 (Monday), or the date of special hours
    day     text    not null,
    -- both empty: special hours that keep the shop shut
    opens   text,
    closes  text,
    check ((opens is null) = (closes is null)),
    check (opens is not null or kind = 'SPECIAL')
) strict;

create index calendar_hours_version on calendar_hours (version);

create table calendar_closure (
    version   integer not null references calendar_version,
    yearly    integer not null check (yearly in (0, 1)),
    first_day text    not null,
    last_day  text    not null,
    en        text    not null,
    da        text    not null,
    nb        text    not null
) strict;

create index calendar_closure_version on calendar_closure (version);

create table calendar_short_day (
    version integer not null references calendar_version,
    day     text    not null,
    closes  text    not null,
    en      text    not null,
    da      text    not null,
    nb      text    not null
) strict;

create index calendar_short_day_version on calendar_short_day (version);

create table calendar_holiday (
    version       integer not null references calendar_version,
    id            text    not null,
    day           text    not null,
    from_year     integer not null,
    to_year       integer not null,
    switchable    integer not null check (switchable in (0, 1)),
    on_by_default integer not null check (on_by_default in (0, 1)),
    en            text    not null,
    da            text    not null,
    nb            text    not null,
    primary key (version, id)
) strict;

-- What shop and customer rely on is only ever added to.

create trigger promise_no_update before update on promise begin
    select raise(abort, 'a promise is never changed or removed');
end;

create trigger promise_no_delete before delete on promise begin
    select raise(abort, 'a promise is never changed or removed');
end;

create trigger promise_end_no_update before update on promise_end begin
    select raise(abort, 'the end of a promise is never changed or removed');
end;

create trigger promise_end_no_delete before delete on promise_end begin
    select raise(abort, 'the end of a promise is never changed or removed');
end;

create trigger contact_no_update before update on contact begin
    select raise(abort, 'a contact is never changed or removed');
end;

create trigger contact_no_delete before delete on contact begin
    select raise(abort, 'a contact is never changed or removed');
end;

create trigger agreement_no_update before update on agreement begin
    select raise(abort, 'an agreement is never changed or removed');
end;

create trigger agreement_no_delete before delete on agreement begin
    select raise(abort, 'an agreement is never changed or removed');
end;

create trigger entry_no_update before update on entry begin
    select raise(abort, 'the journal is only added to');
end;

create trigger entry_no_delete before delete on entry begin
    select raise(abort, 'the journal is only added to');
end;

create trigger calendar_version_no_update before update on calendar_version begin
    select raise(abort, 'a calendar by which promises are counted is never changed or removed');
end;

create trigger calendar_version_no_delete before delete on calendar_version begin
    select raise(abort, 'a calendar by which promises are counted is never changed or removed');
end;

create trigger calendar_hours_no_update before update on calendar_hours begin
    select raise(abort, 'a calendar by which promises are counted is never changed or removed');
end;

create trigger calendar_hours_no_delete before delete on calendar_hours begin
    select raise(abort, 'a calendar by which promises are counted is never changed or removed');
end;

create trigger calendar_closure_no_update before update on calendar_closure begin
    select raise(abort, 'a calendar by which promises are counted is never changed or removed');
end;

create trigger calendar_closure_no_delete before delete on calendar_closure begin
    select raise(abort, 'a calendar by which promises are counted is never changed or removed');
end;

create trigger calendar_short_day_no_update before update on calendar_short_day begin
    select raise(abort, 'a calendar by which promises are counted is never changed or removed');
end;

create trigger calendar_short_day_no_delete before delete on calendar_short_day begin
    select raise(abort, 'a calendar by which promises are counted is never changed or removed');
end;

create trigger calendar_holiday_no_update before update on calendar_holiday begin
    select raise(abort, 'a calendar by which promises are counted is never changed or removed');
end;

create trigger calendar_holiday_no_delete before delete on calendar_holiday begin
    select raise(abort, 'a calendar by which promises are counted is never changed or removed');
end;

create trigger swap_line_no_update before update on swap_line begin
    select raise(abort, 'what was compared is never changed or removed');
end;

create trigger swap_line_no_delete before delete on swap_line begin
    select raise(abort, 'what was compared is never changed or removed');
end;

create trigger swap_settlement_no_update before update on swap_settlement begin
    select raise(abort, 'a settlement is never changed or removed');
end;

create trigger swap_settlement_no_delete before delete on swap_settlement begin
    select raise(abort, 'a settlement is never changed or removed');
end;

create trigger past_repair_no_update before update on past_repair begin
    select raise(abort, 'the history of others is only added to');
end;

create trigger past_repair_no_delete before delete on past_repair begin
    select raise(abort, 'the history of others is only added to');
end;

create trigger swap_only_withdrawn before update on swap
    when old.withdrawn = 1 or new.withdrawn <> 1 or old.id <> new.id or old.repair <> new.repair
        or old.kind <> new.kind or old.removed_name <> new.removed_name or old.removed_number <> new.removed_number
        or old.fitted_name <> new.fitted_name or old.fitted_number <> new.fitted_number
        or old.verdict <> new.verdict or old.at <> new.at or old.by <> new.by begin
    select raise(abort, 'a swap is withdrawn once and never changed otherwise');
end;

create trigger swap_no_delete before delete on swap begin
    select raise(abort, 'a swap is never removed');
end;

create trigger document_frozen before update of id, repair, kind, language, template_version, model, issued_at
    on document begin
    select raise(abort, 'a document is frozen when it is issued');
end;

create trigger document_finished_once before update of pdf, sha256 on document when old.pdf is not null begin
    select raise(abort, 'a finished document is never changed');
end;

create trigger document_no_delete before delete on document begin
    select raise(abort, 'a document is never removed');
end;

create trigger entry_words_no_update before update on entry_words begin
    select raise(abort, 'words of the journal are erased or left, never changed');
end;

create trigger repair_received_for_good before update of uuid, number, visit, customer, device, received_at, received_by,
    condition_screen, condition_case, condition_ports, condition_liquid, condition_turns_on, condition_note,
    needed_by, most_important, price_terms, price_minor, price_currency on repair begin
    select raise(abort, 'what was settled when a device came in is never changed');
end;

create trigger repair_no_delete before delete on repair begin
    select raise(abort, 'a repair is never removed');
end;

pragma application_id = 0x486F6C64;
pragma user_version = 1;
