package dk.holdt.ui.setup;

import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.ChoiceKeys.Choice;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.FormGrid;
import dk.holdt.words.Messages;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// The shop as paper prints it.
final class ShopPage {

    private ShopPage() {}

    static SetUpPage of(SetUpForms model, Messages messages, Runnable next) {
        var shop = model.shop();
        var address = new TextArea();
        address.setId("address");
        address.setPrefRowCount(2);
        address.setWrapText(true);

        var norway = model.countryProperty().get() == Country.NO;
        var page =
                new SetUpPage(messages.text("setup.shop.title")).add(SetUpPage.quiet(messages.text("setup.shop.hint")));
        page.tie(address.textProperty(), shop.addressProperty());
        var grid = new FormGrid();
        line(page, grid, new FormField(messages.text("setup.shop.name"), text(page, "shop-name", shop.nameProperty())));
        line(
                page,
                grid,
                new FormField(messages.text("setup.shop.address"), address)
                        .hint(messages.text("setup.shop.address.hint")));
        line(
                page,
                grid,
                new FormField(messages.text("setup.shop.phone"), text(page, "phone", shop.phoneProperty()))
                        .hint(messages.text("setup.shop.phone.hint")));
        line(page, grid, new FormField(messages.text("setup.shop.email"), text(page, "email", shop.emailProperty())));
        line(
                page,
                grid,
                new FormField(
                        messages.text(norway ? "setup.shop.organisation" : "setup.shop.cvr"),
                        text(page, "company-number", shop.companyNumberProperty())));
        ends(model, messages, next, page, grid);
        return page.add(grid);
    }

    /// Whether it has VAT ends the page.
    private static void ends(SetUpForms model, Messages messages, Runnable next, SetUpPage page, FormGrid grid) {
        var shop = model.shop();
        var vat = vat(shop, messages);
        line(
                page,
                grid,
                new FormField(messages.text("setup.shop.vat"), vat).hint(messages.text("setup.shop.vat.hint")));
        EnterMovesOn.ends(vat, next);
    }

    private static ChoiceKeys<Boolean> vat(ShopForm shop, Messages messages) {
        var vat = new ChoiceKeys<Boolean>(messages.text("setup.shop.vat"), Orientation.HORIZONTAL);
        vat.setId("vat");
        vat.offer(List.of(
                new Choice<>(1, true, messages.text("word.yes")), new Choice<>(2, false, messages.text("word.no"))));
        vat.valueProperty().set(shop.vatProperty().get());
        vat.valueProperty().subscribe(registered -> shop.vatProperty().set(registered));
        return vat;
    }

    private static void line(SetUpPage page, FormGrid grid, FormField field) {
        page.register(field.input(), field::error);
        grid.add(field);
    }

    private static TextField text(SetUpPage page, String id, StringProperty property) {
        var field = new TextField();
        field.setId(id);
        page.tie(field.textProperty(), property);
        return field;
    }
}
