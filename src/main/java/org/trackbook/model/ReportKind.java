package org.trackbook.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a report is made for.
public enum ReportKind {
    ARTICLE, MANAGER, MINUTES;

    /// As the command line and visit files write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
