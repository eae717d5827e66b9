package dk.holdt.usecase.demo;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import dk.holdt.domain.repair.DeviceKind;
import java.util.EnumMap;
import java.util.List;

/// The devices of the demo. Their serial numbers are invented; an IMEI begins with 00, which is kept for tests.
final class Goods {

    private final Draw draw;
    private final Sayings sayings;
    private final List<Model> models;

    Goods(Draw draw, Sayings sayings) {
        this.draw = draw;
        this.sayings = sayings;
        this.models = TextTable.rows("devices.txt").stream().map(Goods::model).toList();
    }

    /// A make and model as shops see them.
    record Model(DeviceKind kind, String name, LocalText colour, String storage) {}

    /// One device of one customer.
    record Item(Model model, String serial, String colour, Condition condition, List<String> accessories) {}

    Item any(Language language) {
        return item(draw.of(models), language);
    }

    Item of(DeviceKind kind, Language language) {
        return item(draw.of(models.stream().filter(one -> one.kind() == kind).toList()), language);
    }

    private Item item(Model model, Language language) {
        var accessories = sayings.all("acc." + model.kind()).stream()
                .filter(_ -> draw.percent(40))
                .map(words -> words.in(language))
                .toList();
        return new Item(
                model,
                serial(model.kind()),
                draw.percent(60) ? model.colour().in(language) : "",
                condition(language),
                accessories);
    }

    private String serial(DeviceKind kind) {
        if (draw.percent(25)) {
            return "";
        }
        if (!kind.hasImei()) {
            return "DEMO-" + draw.digits(7);
        }
        var body = "00101700" + draw.digits(6);
        return body + luhn(body);
    }

    private static int luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed / 10 + weighed % 10;
        }
        return (10 - sum % 10) % 10;
    }

    private Condition condition(Language language) {
        var marks = new EnumMap<ConditionPoint, ConditionMark>(ConditionPoint.class);
        marks.put(ConditionPoint.SCREEN, mark(ConditionMark.WORN));
        marks.put(ConditionPoint.CASE, mark(ConditionMark.WORN));
        marks.put(ConditionPoint.PORTS, mark(ConditionMark.WORN));
        marks.put(ConditionPoint.LIQUID, mark(ConditionMark.NOT_LOOKED_AT));
        marks.put(ConditionPoint.TURNS_ON, mark(ConditionMark.FINE));
        return new Condition(marks, draw.percent(30) ? sayings.one("note", draw, language) : "");
    }

    /// @param third what is seen now and then beside fine and bad
    private ConditionMark mark(ConditionMark third) {
        return draw.of(List.of(
                ConditionMark.FINE, ConditionMark.FINE, third, third, ConditionMark.BAD, ConditionMark.NOT_LOOKED_AT));
    }

    private static Model model(List<String> row) {
        return new Model(
                DeviceKind.valueOf(row.getFirst()),
                row.get(1),
                new LocalText(row.get(2), row.get(3), row.get(4)),
                row.get(5));
    }
}
