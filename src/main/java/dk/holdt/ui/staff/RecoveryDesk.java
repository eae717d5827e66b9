package dk.holdt.ui.staff;

import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.SaveAs;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.usecase.secret.KeyPaper;
import dk.holdt.usecase.secret.MakeRecoveryKey;
import dk.holdt.usecase.secret.RecoverKey;
import dk.holdt.words.Messages;
import java.util.concurrent.ThreadLocalRandom;

/// What the sheet of the recovery key and the lock stand on.
///
/// @param printing for what asks the printers
public record RecoveryDesk(
        MakeRecoveryKey making,
        RecoverKey recovering,
        KeyPaper paper,
        Background background,
        Background printing,
        Messages messages) {

    /// @param onBack the shop's key is here again
    TypeKeyForm typing(Runnable onBack) {
        return new TypeKeyForm(recovering::recover, background, messages, onBack);
    }

    /// @param onDone a paper counts from now on
    public RecoverySheet sheet(StaffHere staff, Runnable onDone) {
        var model = new RecoveryViewModel(making, paper, background, printing, below -> ThreadLocalRandom.current()
                .nextInt(below));
        var sheet = new RecoverySheet(model, typing(model::keyIsBack), staff, messages, SaveAs.asked(), onDone);
        sheet.begin();
        return sheet;
    }
}
