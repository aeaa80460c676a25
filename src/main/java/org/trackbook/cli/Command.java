package org.trackbook.cli;

/// One command.
interface Command {
    Signature signature();

    /// Does what was asked for.
    ///
    /// @throws Refused if it cannot be done
    /// @throws Misuse if the words are no such command
    Answer run(Call call);
}
