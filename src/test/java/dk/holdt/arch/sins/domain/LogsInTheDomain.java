package dk.holdt.arch.sins.domain;

import org.slf4j.LoggerFactory;

/// A planted sinner: the domain has no logger.
public final class LogsInTheDomain {

    static String name() {
        return LoggerFactory.getLogger(LogsInTheDomain.class).getName();
    }

    private LogsInTheDomain() {}
}
