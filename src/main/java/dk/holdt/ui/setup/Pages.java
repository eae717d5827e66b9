package dk.holdt.ui.setup;

import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.FolderChoice;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;

/// Builds the pages, which are the same at the first start and in the settings, and says what is wrong on one.
final class Pages {

    private final SetUpForms forms;
    private final Messages messages;
    private final Runnable next;
    private final Runnable staff;

    /// @param next what Enter does in the last field of a page
    /// @param staff opens the sheet of staff and PINs, in a shop that is open
    Pages(SetUpForms forms, Messages messages, Runnable next, Runnable staff) {
        this.forms = forms;
        this.messages = messages;
        this.next = next;
        this.staff = staff;
    }

    /// @param demo opens a shop to look around in; empty once there is a real one
    SetUpPage of(SetUpTopic topic, Optional<Runnable> demo) {
        var example = new ExampleView(messages);
        Runnable count = () -> example.show(forms.example());
        var built =
                switch (topic) {
                    case LANGUAGE -> LanguagePage.of(forms, messages, next, demo);
                    case HOURS -> new HoursPage(forms, messages, count).build(next, example);
                    case PROMISES -> new PromisesPage(forms, messages, count).build(next, example);
                    case SHOP -> ShopPage.of(forms, messages, next);
                    case STAFF ->
                        forms.isOpen()
                                ? StaffPage.toSheet(messages, staff)
                                : StaffPage.of(forms.crew(), messages, next);
                    case PRINTERS -> printers();
                    case MESSAGES -> MessagesPage.of(messages);
                    case HOUSE -> HousePage.of(forms.house(), messages, next, FolderChoice.asked());
                };
        count.run();
        return built;
    }

    private SetUpPage printers() {
        var view = new PrintersView(forms.printers(), messages);
        view.getStyleClass().remove("page");
        var page = new SetUpPage(messages.text("setup.printer.title"));
        page.register(view.first(next), _ -> {});
        return page.add(view);
    }

    /// The same words above the page and at each field; nothing is shown where nothing is wrong.
    void show(List<Problem> problems, SetUpPage page, ErrorSummary summary) {
        page.clearErrors();
        if (problems.isEmpty()) {
            summary.clear();
            return;
        }
        var words = new ProblemWords(forms, messages);
        problems.forEach(problem -> page.field(problem.field()).error().accept(words.of(problem)));
        summary.show(
                messages.text("setup.problems", problems.size()),
                problems.stream()
                        .map(problem -> new ErrorSummary.Problem(
                                words.of(problem), page.field(problem.field()).node()))
                        .toList());
    }

    static String name(SetUpTopic topic, Messages messages) {
        return switch (topic) {
            case LANGUAGE -> messages.text("setup.language.title");
            case HOURS -> messages.text("setup.hours.name");
            case PROMISES -> messages.text("setup.promises.name");
            case SHOP -> messages.text("setup.shop.title");
            case STAFF -> messages.text("setup.staff.name");
            case PRINTERS -> messages.text("setup.printer.name");
            case MESSAGES -> messages.text("setup.messages.title");
            case HOUSE -> messages.text("set.house.title");
        };
    }
}
