package dk.holdt.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.HashMap;
import java.util.Map;

/// The stack of an exception without its message: which kinds of exception, and where.
public final class TraceWithoutWords extends ThrowableHandlingConverter {

    private static final int DEEPEST = 60;

    @SuppressWarnings("unchecked")
    static void registerIn(LoggerContext context) {
        var rules = (Map<String, String>) context.getObject(ch.qos.logback.core.CoreConstants.PATTERN_RULE_REGISTRY);
        var more = rules == null ? new HashMap<String, String>() : rules;
        more.put("trace", TraceWithoutWords.class.getName());
        context.putObject(ch.qos.logback.core.CoreConstants.PATTERN_RULE_REGISTRY, more);
        PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put("trace", TraceWithoutWords::new);
    }

    @Override
    public String convert(ILoggingEvent event) {
        var text = new StringBuilder();
        var thrown = event.getThrowableProxy();
        while (thrown != null) {
            append(text, thrown);
            thrown = thrown.getCause();
        }
        return text.toString();
    }

    private static void append(StringBuilder text, IThrowableProxy thrown) {
        text.append("  ").append(thrown.getClassName()).append('\n');
        var frames = thrown.getStackTraceElementProxyArray();
        for (int i = 0; i < Math.min(frames.length, DEEPEST); i++) {
            text.append("    ").append(frames[i].getSTEAsString()).append('\n');
        }
    }
}
