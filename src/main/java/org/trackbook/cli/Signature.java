package org.trackbook.cli;

import java.util.List;

/// How a command is written.
///
/// @param grammar what follows the name, as shown to people; a line for each way to write it
/// @param about the key of its sentence
record Signature(String name, String grammar, String about, List<Operand> operands, List<Option> options) {
    Signature {
        operands = List.copyOf(operands);
        options = List.copyOf(options);
    }
}
