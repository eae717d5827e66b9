package dk.holdt.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log: files in the data folder, a day each, 14 days and 50 MB at most.
///
/// Set up by code, because the folder is known only when the program runs. Whatever a message carries, it stays one
/// line: control and direction marks are taken out, so that no typed text can forge a line or steer a terminal. Of an
/// exception only its kinds and places are kept: its message may quote what somebody typed.
final class LogFile {

    private static final String LINE = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{24} - "
            + "%replace(%msg){'[\\p{Cntrl}\\p{Cf}]','_'}%n%trace";

    private static final long ONE_MS = 1_000_000L;

    private LogFile() {}

    /// Sends everything from INFO on to `holdt.log` in this folder.
    static void in(Path folder) {
        var context = context();
        context.reset();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        TraceWithoutWords.registerIn(context);
        encoder.setPattern(LINE);
        encoder.start();
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(folder.resolve("holdt.log").toString());
        appender.setEncoder(encoder);
        var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(folder.resolve("holdt.%d.%i.log").toString());
        policy.setMaxFileSize(FileSize.valueOf("10MB"));
        policy.setMaxHistory(14);
        policy.setTotalSizeCap(FileSize.valueOf("50MB"));
        policy.start();
        appender.setRollingPolicy(policy);
        appender.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
        quiet(context, "org.flywaydb", "com.openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox");
    }

    /// Keeps nothing: there is no folder yet, and a command says itself what went wrong.
    static void nowhere() {
        var context = context();
        context.reset();
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    private static void quiet(LoggerContext context, String... names) {
        for (var name : names) {
            context.getLogger(name).setLevel(Level.ERROR);
        }
    }

    /// Whichever thread logs first sets logging up, and until it is done every other is handed something provisional.
    private static LoggerContext context() {
        while (true) {
            if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
                return context;
            }
            LockSupport.parkNanos(ONE_MS);
        }
    }
}
