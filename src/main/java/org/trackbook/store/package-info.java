/// Remembers; the only place with SQL.
///
/// **Decisions.**
///
/// - Two kinds of tables. `schedule_*` may be rebuilt by any import, `visitor_*` is sacred: no import deletes there, and
///   no foreign key leads from there into a schedule. A visit keeps the facts of its talks, so that it reads well after
///   they are gone; we gave up having each fact once.
/// - One connection writes and one reads, each behind its own lock: a search never waits for an import, and any thread
///   may call. We gave up a pool, because a person does one thing at a time.
/// - Everything becomes rows of plain texts and numbers in one place ([Table]), and a visit is kept by comparing rows:
///   so only what differs is written, and a whole visit can be put back. Lists that are never searched are JSON.
/// - What a search asks (`search_*`) is made of the other tables and can be made anew. Letters are folded by our own
///   code, the same for the index and for what is typed, because SQLite's tokenizers know neither ß and ss nor `C++`;
///   triggers note which rows are new and the end of each transaction reads them ([SearchIndex]), so no code can forget
///   it. A talk is therefore replaced, never updated; one that stayed the same is not touched.
/// - Words inside of words are found through the list of all words ([Vocabulary]), held in memory and looked through at
///   each letter that is typed. A trigram index of all texts would hold every letter of them three times; one of the titles
///   misses what stands in texts. We gave up that a part of three letters, which stands in thousands of words, finds the
///   last talk of them.
/// - A search reads the titles and names first and stops when it has enough ([Search]): ranking all that fits by `bm25`
///   takes longer with each talk of the library. It asks while it runs whether the answer is still wanted.
/// - The history keeps each talk as it was before an import, whole, and nothing of what it became: the next version has that.
///   So every earlier version can be made again sign by sign, going back from the newest, and no text is there twice. We
///   gave up storing versions, which would be ten times the size, and storing fields, which would not be exact. A corrected
///   zone is corrected in the history too.
/// - A removed conference is handed out row by row, whatever the tables are: so it comes back just as it was, with what
///   later versions add. We gave up reading it as values, which forgot what no value held.
/// - A backup is brought back into the open library through SQLite's own copying, in one transaction, instead of replacing
///   the file: another window that has it open then sees the backup, and does not write on into a file that is gone. Only
///   a damaged library is replaced, and what SQLite still reads of its `visitor_*` rows from either end is brought over.
/// - `synchronous=FULL`: a note that was said to be saved survives a power cut. It costs some milliseconds a save.
@NullMarked
package org.trackbook.store;

import org.jspecify.annotations.NullMarked;
