package dk.holdt.ui.intake;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Country;
import dk.holdt.usecase.draft.KeepDrafts;
import dk.holdt.usecase.draft.PrintAhead;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.intake.FindCustomer;
import dk.holdt.usecase.intake.TakeIn;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.promise.ReadLoad;
import dk.holdt.usecase.text.PhoneNumbers;
import dk.holdt.usecase.undo.TakeBackIntake;
import dk.holdt.usecase.undo.TakeBackPart;

/// What an intake asks of the shop.
///
/// @param language what a new customer is taken to speak: the shop's
public record IntakeActs(
        FindCustomer find,
        OfferPromise offer,
        ReadLoad load,
        TakeIn takeIn,
        KeepDrafts drafts,
        ReadUnfinished unfinished,
        PrintAhead ahead,
        TakeBackIntake takeBack,
        TakeBackPart takeBackPart,
        PhoneNumbers phones,
        Country country,
        Language language) {}
