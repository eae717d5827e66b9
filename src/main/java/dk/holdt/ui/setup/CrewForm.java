package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.PinRule;
import dk.holdt.domain.staff.Role;
import dk.holdt.usecase.setup.Crew;
import dk.holdt.usecase.staff.AddStaff.NewMember;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who works in the shop at its first start: the manager, with a PIN or alone, and colleagues, a line each.
final class CrewForm {

    private final StringProperty manager = new SimpleStringProperty("");
    private final StringProperty pin = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private int given;

    CrewForm() {
        lines.add(free());
    }

    /// A colleague; one with neither name nor PIN is nobody.
    ///
    /// @param field the id of the field for the name
    record Line(String field, StringProperty name, ObjectProperty<Role> role, StringProperty pin) {

        boolean isBlank() {
            return name.get().isBlank() && pin.get().isEmpty();
        }

        String pinField() {
            return field + "-pin";
        }

        private void clear() {
            name.set("");
            pin.set("");
        }
    }

    StringProperty managerProperty() {
        return manager;
    }

    StringProperty pinProperty() {
        return pin;
    }

    StringProperty againProperty() {
        return again;
    }

    /// The last one is always free.
    ObservableList<Line> lines() {
        return lines;
    }

    /// Whether nobody is named, or anybody could come in without a PIN.
    boolean isUntouched() {
        return manager.get().isBlank() || pin.get().isEmpty();
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        name("manager", manager.get(), Problem.Kind.MANAGER_MISSING, problems);
        var others = lines.stream().filter(line -> !line.isBlank()).toList();
        if (!pin.get().isEmpty()) {
            pin("manager-pin", pin.get(), Role.MANAGER, problems);
        } else if (!others.isEmpty()) {
            problems.add(new Problem("manager-pin", Problem.Kind.PIN_BEFORE_COLLEAGUES));
        }
        if (!pin.get().equals(again.get())) {
            problems.add(new Problem("manager-pin-again", Problem.Kind.PINS_DIFFER));
        }
        for (var line : others) {
            name(line.field(), line.name().get(), Problem.Kind.COLLEAGUE_MISSING, problems);
            pin(line.pinField(), line.pin().get(), line.role().get(), problems);
        }
        return problems;
    }

    /// A name to begin with where none is typed. Without a PIN that is taken, the manager begins alone.
    void usual(Language language) {
        for (var problem : problems()) {
            if (problem.field().equals("manager")) {
                manager.set(new Messages(language).text("setup.usual.manager"));
            } else if (problem.field().startsWith("manager-pin")) {
                pin.set("");
                again.set("");
                lines.forEach(Line::clear);
            } else {
                lines.stream()
                        .filter(line -> problem.field().startsWith(line.field()))
                        .forEach(Line::clear);
            }
        }
    }

    Crew crew() {
        return new Crew(
                manager.get().strip(),
                pin.get(),
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> new NewMember(
                                line.name().get().strip(),
                                line.role().get(),
                                line.pin().get()))
                        .toList());
    }

    private Line free() {
        var line = new Line(
                "colleague-" + given++,
                new SimpleStringProperty(""),
                new SimpleObjectProperty<>(Role.COUNTER),
                new SimpleStringProperty(""));
        line.name().subscribe(() -> {
            if (!line.name().get().isBlank() && lines.getLast() == line) {
                lines.add(free());
            }
        });
        return line;
    }

    private static void name(String field, String typed, Problem.Kind missing, List<Problem> problems) {
        var name = typed.strip();
        if (name.isEmpty()) {
            problems.add(new Problem(field, missing));
        } else if (name.length() > Limits.NAME) {
            problems.add(new Problem(field, Problem.Kind.NAME_TOO_LONG, name.length()));
        }
    }

    private static void pin(String field, String typed, Role role, List<Problem> problems) {
        PinRule.refusal(typed, role)
                .map(no -> no.reason() == Reason.PIN_EASY ? Problem.Kind.PIN_EASY : Problem.Kind.PIN_LENGTH)
                .ifPresent(kind -> problems.add(new Problem(field, kind)));
    }
}
