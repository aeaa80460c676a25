/// The command line: parses words, calls a use case, prints text or JSON.
///
/// **Decisions.** Each command is a small class that names its words and options and gives an `Answer`, which can say
/// itself as text or as JSON: nothing is printed before all of it is known, so a command that fails half way leaves no
/// half JSON behind; we gave up printing while reading. A command that cannot go on throws `Refused` or `Misuse`, which
/// only `CommandLine` catches: every step of every command can end so, and sealed results through all of them would
/// hide what the command does. picocli parses one command's options and writes its help; commands are found by us, so
/// that starting costs the description of one command and not of all. Only words that begin with `--` are options:
/// notes begin with `-` and `@`.
@NullMarked
package org.trackbook.cli;

import org.jspecify.annotations.NullMarked;
