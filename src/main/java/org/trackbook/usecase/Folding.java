package org.trackbook.usecase;

import java.util.regex.Pattern;

/// What is left out of names before they are compared.
final class Folding {
    static final Pattern MARKS = Pattern.compile("\\p{M}+");
    static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folding() {
    }
}
