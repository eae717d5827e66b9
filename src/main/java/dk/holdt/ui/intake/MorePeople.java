package dk.holdt.ui.intake;

import dk.holdt.domain.repair.PersonRole;
import dk.holdt.ui.kit.FormField;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.words.HandInWords;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Behind the customer: the company that orders, and who brings, owns, pays or may collect.
final class MorePeople {

    private final Messages messages;
    private final FormField company;
    private final FormField number;
    private final FormField reference;
    private final FormField brought;
    private final FormField owner;
    private final FormField payer;
    private final FormField collects;
    private final CheckBox net;
    private final MoreLine view;

    MorePeople(PeopleForm form, Messages messages) {
        this.messages = messages;
        this.company = field("company", messages.text("in.company"), form.companyProperty());
        this.number = field("company-number", messages.text("in.company.number"), form.numberProperty());
        this.reference = field("company-reference", messages.text("in.reference"), form.referenceProperty());
        this.brought = person("brought", PersonRole.BROUGHT_IT, form);
        this.owner = person("owner", PersonRole.OWNS_IT, form);
        this.payer = person("payer", PersonRole.PAYS, form);
        this.collects = field("collects", messages.text("role.collects"), form.collectsProperty());
        this.net = new CheckBox(messages.text("in.netprices"));
        net.setId("net-prices");
        net.selectedProperty().bindBidirectional(form.netPricesProperty());
        var rows = new VBox(
                Blocks.row(List.of(4, 3, 4), company, number, reference),
                net,
                Blocks.row(List.of(1, 1, 1, 1), brought, owner, payer, collects));
        rows.getStyleClass().add("block-body");
        this.view = new MoreLine("more-people", messages.text("in.more.people"), form::isBlank, rows);
    }

    MoreLine view() {
        return view;
    }

    Map<Field, FormField> fields() {
        return Map.of(
                Field.COMPANY, company,
                Field.COMPANY_NUMBER, number,
                Field.REFERENCE, reference,
                Field.BROUGHT, brought,
                Field.OWNER, owner,
                Field.PAYER, payer,
                Field.COLLECTS, collects);
    }

    private FormField person(String id, PersonRole role, PeopleForm form) {
        var field = field(id, HandInWords.role(messages, role), form.personProperty(role));
        ((TextField) field.input()).setPromptText(messages.text("in.person.prompt"));
        return field;
    }

    static FormField field(String id, String label, StringProperty text) {
        var input = Blocks.text(id, 10);
        input.textProperty().bindBidirectional(text);
        return new FormField(label, input);
    }
}
