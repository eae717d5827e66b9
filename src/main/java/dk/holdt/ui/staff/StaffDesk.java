package dk.holdt.ui.staff;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.staff.AddStaff;
import dk.holdt.usecase.staff.ChangeStaff;
import dk.holdt.usecase.staff.SetPin;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the sheet of staff and PINs stands on.
///
/// @param sorted puts people in the order in which they are looked for by name
public record StaffDesk(
        SetPin pins,
        AddStaff adding,
        ChangeStaff changing,
        BadgeDesk badges,
        UnaryOperator<List<StaffMember>> sorted) {}
