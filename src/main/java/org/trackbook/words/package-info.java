/// Says problems, changes and findings in the reader's language, for window and command line alike.
///
/// **Decisions.** A problem is a value with a cause, a place and facts, and its sentence stands in the bundle under the
/// cause's name: so the same input gives the same sentence in the window, on the command line and in a log; we gave up
/// sentences that know who reads them. A sentence that is missing is a bug and stops the program's test, never a key
/// shown to a person. Facts are put in as they are: nobody guesses at their plural or grammar, and sentences are
/// written so that this reads well. Languages do not fall back on the computer's: an English reader of a German
/// computer gets English.
@NullMarked
package org.trackbook.words;

import org.jspecify.annotations.NullMarked;
