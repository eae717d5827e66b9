package dk.holdt.ui.intake;

import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.ui.kit.FormField;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// What an intake seldom has, each at the end of the block it belongs to, off the way of the Enter key.
final class SeldomNeeded {

    private final IntakeViewModel model;
    private final Messages messages;
    private final DateWords dates;
    private final MorePeople people;
    private final MoreCondition condition;
    private final MoreData data;
    private final MoreMoney money;
    private final ComebackBox comeback;
    private final FormField comesBack;
    private final FormField reached;
    private final Node comesBackRow;
    private final Label ownNumber = Blocks.warning("own-number");
    private final Label visit = new Label();
    private final Label stricter = Blocks.warning("comeback-promise");

    SeldomNeeded(IntakeViewModel model, Messages messages, DateWords dates, ZoneId zone) {
        this.model = model;
        this.messages = messages;
        this.dates = dates;
        var form = model.handIn();
        this.people = new MorePeople(form.people(), messages);
        this.condition = new MoreCondition(form, messages);
        this.data = new MoreData(form, messages);
        this.money = new MoreMoney(form.money(), messages);
        this.comeback = new ComebackBox(form, messages, dates, zone);
        this.comesBack = MorePeople.field("comes-back", messages.text("in.comes.on"), form.comesBackProperty());
        this.reached = MorePeople.field(
                "reached", messages.text("role.reached"), form.people().personProperty(PersonRole.REACHED));
        ((TextField) reached.input()).setPromptText(messages.text("in.reached.prompt"));
        this.comesBackRow = Blocks.row(List.of(1, 2), comesBack, reached);
        visit.setId("same-visit");
        visit.getStyleClass().add("same-visit");
        visit.setWrapText(true);
        follow();
    }

    /// Above everything: that this device belongs to a visit that has begun.
    Label visit() {
        return visit;
    }

    void addTo(HBox customer, HBox device, HBox withIt, HBox promise) {
        Blocks.append(customer, comesBackRow, people.view());
        Blocks.append(device, ownNumber, comeback, condition.view());
        Blocks.append(withIt, data.view());
        Blocks.append(promise, money.view());
        Blocks.prepend(promise, stricter);
    }

    /// Beside what is seldom noted of the condition.
    void besideCondition(Node other) {
        condition.view().beside(other);
    }

    Map<Field, FormField> fields() {
        var fields = new EnumMap<Field, FormField>(Field.class);
        fields.putAll(people.fields());
        fields.putAll(money.fields());
        fields.put(Field.COMES_BACK, comesBack);
        fields.put(Field.REACHED, reached);
        return fields;
    }

    /// What is wrong is never behind a closed line.
    void open(Field field) {
        if (people.fields().containsKey(field)) {
            people.view().open();
        }
        if (money.fields().containsKey(field)) {
            money.view().open();
        }
    }

    private void follow() {
        var form = model.handIn();
        var customer = model.customer();
        form.comesBackOnProperty()
                .subscribe(day -> comesBack.hint(day.map(dates::day).orElse("")));
        customer.tellByProperty().subscribe(tellBy -> {
            comesBackRow.setVisible(tellBy == TellBy.COMES_BACK);
            comesBackRow.setManaged(tellBy == TellBy.COMES_BACK);
            warnOfOwnNumber();
        });
        customer.phoneProperty().subscribe(this::warnOfOwnNumber);
        model.device().kindProperty().subscribe(this::warnOfOwnNumber);
        form.sameFaultProperty()
                .subscribe(said -> Blocks.say(
                        stricter,
                        form.part()
                                .comeback()
                                .map(back -> messages.text(
                                        "in.again.promise", back.earlier().digits()))
                                .orElse("")));
        form.people().companyProperty().subscribe(people.view()::openIfFilled);
        model.drafts().uuidProperty().subscribe(() -> lines().forEach(MoreLine::begin));
        form.sameVisitAsProperty()
                .subscribe(first -> Blocks.say(
                        visit,
                        first.map(number -> messages.text("in.visit.same", number.digits()))
                                .orElse("")));
    }

    private List<MoreLine> lines() {
        return List.of(people.view(), condition.view(), data.view(), money.view());
    }

    /// A telephone that is handed in cannot be rung: another number is asked for.
    private void warnOfOwnNumber() {
        var handsInPhone = model.device().kindProperty().get() == DeviceKind.PHONE;
        var number = model.customer().phoneProperty().get().strip();
        var rung = model.customer().tellByProperty().get() == TellBy.CALL && !number.isEmpty();
        Blocks.say(ownNumber, handsInPhone && rung ? messages.text("in.ownnumber", number) : "");
    }
}
