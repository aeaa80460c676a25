package org.trackbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackbook.cli.CommandLine;
import org.trackbook.cli.Window;
import org.trackbook.store.StoreException;
import org.trackbook.words.Language;
import org.trackbook.words.Words;

/// Runs a command, or opens the window where none is given. A command never loads JavaFX.
public final class Main {
    private static final System.Logger LOG = System.getLogger(Main.class.getName());

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:");

    private final Map<String, String> environment;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Language language;
    private final Words words;

    /// @param language the reader's
    Main(Map<String, String> environment, InstantSource clock, ZoneId zone, Language language) {
        this.environment = environment;
        this.clock = clock;
        this.zone = zone;
        this.language = language;
        words = new Words(language.locale());
    }

    /// With the computer's own time and zone, in the language that the variable `TRACKBOOK_LANGUAGE` names, else its own.
    static Main here(Map<String, String> environment) {
        var language = Language.named(environment.getOrDefault("TRACKBOOK_LANGUAGE", ""))
                .orElseGet(() -> Language.of(Locale.getDefault(Locale.Category.DISPLAY)));
        return new Main(environment, InstantSource.system(), ZoneId.systemDefault(), language);
    }

    public static void main(String[] args) {
        var main = here(System.getenv());
        System.exit(main.run(List.of(args), main::openWindow, System.in, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
    }

    /// The only way to the window, so that nothing else knows JavaFX.
    int openWindow(Optional<String> data, List<String> inputs) {
        var folder = folder(data);
        var whole = inputs.stream().map(Main::whole).toList();
        switch (Door.goTo(folder, whole)) {
            case Door.Answer.Taken _ -> {
            }
            case Door.Answer.Unknown _ -> openWindow(folder, whole, _ -> {
            });
            case Door.Answer.Mine(var door) -> {
                try (door) {
                    openWindow(folder, whole, door::listen);
                }
            }
        }
        return 0;
    }

    private void openWindow(Path folder, List<String> inputs, Consumer<Consumer<List<String>>> guests) {
        try (var wiring = new Wiring(folder, clock, zone, language)) {
            new Opening(wiring, folder, clock, zone, language).open(inputs, guests);
        }
    }

    /// A window that is open already has another working folder.
    private static String whole(String input) {
        return ADDRESS.matcher(input).lookingAt() ? input : Path.of(input).toAbsolutePath().toString();
    }

    /// Runs one command.
    ///
    /// @return the exit status
    int run(List<String> args, Window window, InputStream in, OutputStream out, OutputStream err) {
        var watched = new Watched(out);
        try (var text = writer(watched); var errors = writer(err)) {
            var line = new CommandLine(data -> new Wiring(folder(data), clock, zone, language), window, words,
                    Main::version, in,
                    text, errors);
            var status = run(line, args);
            text.flush();
            return watched.isCutOff() ? line.fail(List.of(), words.say("cli.fault.output")) : status;
        }
    }

    private int run(CommandLine line, List<String> args) {
        try {
            return line.run(args);
        } catch (StoreException e) {
            return line.fail(args, e.problem());
        } catch (InvalidPathException e) {
            return line.fail(args, words.say("cli.fault.path", e.getInput()));
        } catch (UncheckedIOException e) {
            return line.fail(args, words.say("cli.fault.io", String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.log(System.Logger.Level.DEBUG, "a command failed", e);
            return line.fail(args, words.say("cli.fault.bug", String.valueOf(e.getMessage())));
        }
    }

    private Path folder(Optional<String> asked) {
        return DataFolder.of(asked, environment, System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")));
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static String version() {
        var about = new Properties();
        try (var in = Main.class.getResourceAsStream("/about.properties")) {
            if (in == null) {
                throw new IllegalStateException("the version is missing");
            }
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return about.getProperty("version", "");
    }

    /// Notices when output does not arrive: a program would take half a list for all of it. A reader that goes away, like
    /// `head`, has what it wanted.
    private static final class Watched extends FilterOutputStream {
        private @Nullable IOException failure;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        boolean isCutOff() {
            return failure != null && !"Broken pipe".equals(failure.getMessage());
        }
    }
}
