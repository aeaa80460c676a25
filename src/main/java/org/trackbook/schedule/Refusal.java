package org.trackbook.schedule;

/// Ends reading early with its answer; it never leaves the package.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Import answer;

    Refusal(Import answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    Import answer() {
        return answer;
    }
}
