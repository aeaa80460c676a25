package org.trackbook.cli;

/// A word of a command that is no option.
///
/// @param name as in the help
/// @param many takes all words that follow
/// @param about the key of its sentence
record Operand(String name, boolean required, boolean many, String about) {
    static final Operand CONF = new Operand("CONF", true, false, "cli.operand.conference");
    static final Operand TALK = new Operand("TALK", true, false, "cli.operand.talk");
    static final Operand TALKS = new Operand("TALK", true, true, "cli.operand.talk");

    static Operand optional(String name, String about) {
        return new Operand(name, false, false, about);
    }
}
