package org.trackbook.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.fetch.Fetched;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.schedule.CatalogueImport;
import org.trackbook.schedule.CatalogueReader;

/// Finds conferences in a catalogue that the visitor names: a file or an address.
public final class ReadCatalogue {
    private static final Comparator<CatalogueEntry> NEWEST_FIRST = Comparator
            .comparing((CatalogueEntry entry) -> entry.start().or(entry::end).orElse(LocalDate.MIN),
                    Comparator.reverseOrder())
            .thenComparing(CatalogueEntry::title);

    private final Fetcher fetcher;

    public ReadCatalogue(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /// Reads the catalogue anew.
    ///
    /// @param words stand all in the title, or begin a date; case and accents do not count; none of them finds all
    public Catalogue read(String input, String words, Progress progress) {
        return switch (fetcher.fetch(input, Optional.empty(), progress)) {
            case Fetched.Fresh fresh -> found(CatalogueReader.read(fresh.bytes(), fresh.name()), words);
            case Fetched.Unchanged _ -> new Catalogue.Refused(new Problem(Effect.REFUSED, Cause.EMPTY, input));
            case Fetched.Failed(var problem) -> new Catalogue.Refused(problem);
            case Fetched.Cancelled _ -> new Catalogue.Cancelled();
        };
    }

    private static Catalogue found(CatalogueImport read, String words) {
        return switch (read) {
            case CatalogueImport.Rejected(var problem) -> new Catalogue.Refused(problem);
            case CatalogueImport.Ready(var entries, var problems) ->
                new Catalogue.Found(among(entries, words), problems);
        };
    }

    /// What answers to the words of a catalogue that was read, newest first.
    ///
    /// @param words as in [#read]
    public static List<CatalogueEntry> among(List<CatalogueEntry> entries, String words) {
        var asked = List.of(Choice.folded(words).split(" ", -1));
        return entries.stream().filter(it -> answers(it, asked)).sorted(NEWEST_FIRST).toList();
    }

    private static boolean answers(CatalogueEntry entry, List<String> words) {
        var title = Choice.folded(entry.title());
        return words.stream()
                .allMatch(word -> title.contains(word) || Stream.of(entry.start(), entry.end())
                        .flatMap(Optional::stream)
                        .anyMatch(date -> date.toString().startsWith(word)));
    }
}
