package dk.holdt.usecase.draft;

import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.RepairNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// An intake as far as it has been typed. What was promised is not in it: its minute has passed, so it is promised
/// again. No secret is in it either.
///
/// @param uuid that of the form, and of the repair it becomes
/// @param startedBy the member of staff who began it
/// @param continuedBy who typed in it last
/// @param fields what stands in each field, by the field's name; a field that nobody has touched is left out
public record Draft(
        UUID uuid, long startedBy, long continuedBy, Instant startedAt, Instant changedAt, Map<String, String> fields) {

    /// The fields by which a person knows a draft again.
    public static final String NAME = "name";

    public static final String PHONE = "phone";
    public static final String DEVICE = "device";
    public static final String FAULT = "fault-";
    public static final String FIRST_FAULT = FAULT + "1";

    /// What was handed in with it, a line each, and what is being typed.
    public static final String WITH = "with";

    public static final String WITH_NEXT = "with-next";

    /// Who was chosen from the list, and which of their devices: the ids.
    public static final String CUSTOMER = "customer";

    public static final String DEVICE_BEFORE = "device-before";

    /// The rest of the customer, the company and the people.
    public static final String EMAIL = "email";

    public static final String TELL_BY = "tell-by";
    public static final String LANGUAGE = "language";
    public static final String COMPANY = "company";
    public static final String COMPANY_NUMBER = "company-number";
    public static final String COMPANY_REFERENCE = "company-reference";
    public static final String NET_PRICES = "net-prices";
    public static final String COLLECTS = "collects";
    public static final String PERSON = "person-";

    /// The number of a device that was handed in at the same visit, and the one that the form itself had before it was
    /// taken back.
    public static final String SAME_VISIT = "same-visit";

    public static final String TAKEN_BACK = "taken-back";

    public Draft {
        Objects.requireNonNull(uuid, "uuid");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(changedAt, "changedAt");
        fields = Map.copyOf(fields);
    }

    /// One in which nobody but its beginner has typed.
    public Draft(UUID uuid, long startedBy, Instant startedAt, Instant changedAt, Map<String, String> fields) {
        this(uuid, startedBy, startedBy, startedAt, changedAt, fields);
    }

    /// Whether somebody else has gone on with it.
    public boolean isContinued() {
        return continuedBy != startedBy;
    }

    /// Whose it is, as far as that is known: a name, or the number that was typed.
    public Optional<String> customer() {
        return Stream.of(NAME, PHONE).flatMap(this::typed).findFirst();
    }

    /// What it is about: the device, or the first fault.
    public Optional<String> device() {
        return Stream.of(DEVICE, FIRST_FAULT).flatMap(this::typed).findFirst();
    }

    /// The name alone.
    public Optional<String> name() {
        return typed(NAME).findFirst();
    }

    /// The device alone.
    public Optional<String> deviceName() {
        return typed(DEVICE).findFirst();
    }

    /// What was said to be wrong, line by line.
    public List<String> faults() {
        return Stream.iterate(1, position -> position + 1)
                .limit(Limits.FAULTS)
                .flatMap(position -> typed(FAULT + position))
                .toList();
    }

    /// What came with it, as far as it was typed.
    public List<String> accessories() {
        return Stream.of(WITH, WITH_NEXT)
                .flatMap(this::typed)
                .flatMap(String::lines)
                .toList();
    }

    /// A device of the visit that this one comes in at, if that has begun.
    public Optional<RepairNumber> visitOf() {
        return Stream.of(SAME_VISIT, TAKEN_BACK)
                .flatMap(this::typed)
                .findFirst()
                .map(RepairNumber::new);
    }

    private Stream<String> typed(String field) {
        return Optional.ofNullable(fields.get(field)).map(String::strip).filter(text -> !text.isEmpty()).stream();
    }
}
