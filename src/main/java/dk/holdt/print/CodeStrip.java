package dk.holdt.print;

import dk.holdt.usecase.paper.Block;

/// The codes of a repair: square for what reads pictures, in bars for what reads lines.
final class CodeStrip {

    private CodeStrip() {}

    static void of(Sheet sheet, Block.Code code) {
        sheet.put("div", "code", strip -> {
            strip.put("div", "qr", cell -> cell.picture("", BarCodes.qr(code.number()), code.caption()));
            strip.put("div", "bars", cell -> {
                cell.picture("", BarCodes.code128(code.number()), code.caption());
                cell.put("p", "", code.caption());
            });
        });
    }

    /// The heading of one of several devices, with its codes beside it.
    static void over(Sheet sheet, Block.Device device) {
        sheet.put("div", "device-head", head -> {
            of(head, device.code());
            head.put("h2", "", title -> title.put("span", "label", device.label() + " ")
                    .put("span", "digits", device.number() + "\n")
                    .put("span", "name", device.name()));
            head.put("p", "marks", device.marks());
        });
    }
}
