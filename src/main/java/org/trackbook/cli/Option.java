package org.trackbook.cli;

/// An option of a command.
///
/// @param name with its dashes
/// @param value how its value is called in the help; empty for a flag
/// @param about the key of its sentence
record Option(String name, String value, Value type, String about) {
    /// What an option takes.
    enum Value {
        NOTHING, TEXT, NUMBER, TEXTS
    }

    static Option flag(String name, String about) {
        return new Option(name, "", Value.NOTHING, about);
    }

    static Option text(String name, String value, String about) {
        return new Option(name, value, Value.TEXT, about);
    }

    static Option texts(String name, String value, String about) {
        return new Option(name, value, Value.TEXTS, about);
    }

    static Option number(String name, String value, String about) {
        return new Option(name, value, Value.NUMBER, about);
    }
}
