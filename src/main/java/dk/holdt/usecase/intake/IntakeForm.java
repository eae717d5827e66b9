package dk.holdt.usecase.intake;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.TellBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The intake as it was typed; nothing in it has been judged yet.
///
/// @param uuid made when the form was opened
/// @param promise the promise as it was read aloud; empty until a key was pressed
/// @param handIn what an intake seldom has
public record IntakeForm(
        UUID uuid,
        long by,
        CustomerPart customer,
        DevicePart device,
        List<FaultPart> faults,
        List<String> accessories,
        Terms terms,
        Optional<PromiseOffer> promise,
        HandInPart handIn) {

    public IntakeForm {
        faults = List.copyOf(faults);
        accessories = List.copyOf(accessories);
    }

    /// @param known the customer that was chosen from the list; empty for a new one
    public record CustomerPart(
            Optional<Long> known, String name, String phone, String email, Language language, TellBy tellBy) {}

    /// @param known a device of this customer that was handed in before
    /// @param unlock how it is unlocked; empty when that was not asked
    /// @param place where it is put; blank when nobody says
    /// @param serialIsNotImei the number failed the IMEI check and is kept as a serial number all the same
    public record DevicePart(
            Optional<Long> known,
            DeviceKind kind,
            String name,
            String serial,
            boolean serialIsNotImei,
            String colour,
            String storage,
            Condition condition,
            Optional<UnlockPart> unlock,
            String place) {}

    /// @param since when it began, as said
    /// @param comesAndGoes how it can be made to happen, blank when nobody knows; empty for one that is always
    /// there
    public record FaultPart(String words, String since, Optional<String> comesAndGoes) {

        /// One that is always there.
        public FaultPart(String words, String since) {
            this(words, since, Optional.empty());
        }
    }

    /// @param price empty until chosen
    public record Terms(Optional<LocalDate> neededBy, MostImportant mostImportant, Optional<PriceTerms> price) {}
}
