package dk.holdt.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/// What a command said, and how it ended.
record Called(int code, String out, String err) {

    static Called with(Path folder, String... words) {
        return with(new TestDoor(folder), words);
    }

    static Called with(Door door, String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = HoldtCommand.run(door, new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Called(code, out.toString(), err.toString());
    }
}
