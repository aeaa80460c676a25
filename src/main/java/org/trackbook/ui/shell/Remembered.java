package org.trackbook.ui.shell;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.SplitPane;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;

/// What the window remembers from one start to the next: its place and size, the theme, widths of panes. A file that
/// cannot be read costs only that.
public final class Remembered {
    private static final System.Logger LOG = System.getLogger(Remembered.class.getName());
    private static final Duration REST = Duration.ofMillis(500);

    private final Path file;
    private final TaskRunner tasks;
    private final Consumer<Throwable> onFailure;
    private final TreeMap<String, String> words = new TreeMap<>();
    private final TextSize letters;
    private Running waiting = Running.NOTHING;

    /// Reads the file.
    public Remembered(Path file, TaskRunner tasks, Consumer<Throwable> onFailure) {
        this.file = file;
        this.tasks = tasks;
        this.onFailure = onFailure;
        read();
        letters = new TextSize(this);
    }

    /// How large the letters of notes are, the same wherever it is asked and chosen.
    public TextSize letters() {
        return letters;
    }

    private void read() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException _) {
            return; // the first start
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "what the window remembered cannot be read: " + file, e);
        }
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key, "")));
    }

    public Optional<String> word(String key) {
        return Optional.ofNullable(words.get(key));
    }

    public OptionalDouble number(String key) {
        var word = words.get(key);
        try {
            return word == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(word));
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// Keeps a word, and writes the file when no other follows for a while.
    public void keep(String key, String word) {
        if (!word.equals(words.put(key, word))) {
            waiting.cancel();
            waiting = tasks.later(REST, this::save);
        }
    }

    public void keep(String key, double number) {
        keep(key, Double.toString(number));
    }

    /// Keeps where the dividers of a pane stand, and puts them where they stood.
    public void dividers(String key, SplitPane pane) {
        for (var i = 0; i < pane.getDividers().size(); i++) {
            var divider = pane.getDividers().get(i);
            var name = key + "." + (i + 1);
            number(name).ifPresent(divider::setPosition);
            divider.positionProperty().subscribe((_, position) -> keep(name, position.doubleValue()));
        }
    }

    /// Writes the file now.
    public void save() {
        waiting.cancel();
        var text = words.entrySet()
                .stream()
                .map(each -> escaped(each.getKey()) + "=" + escaped(each.getValue()) + "\n")
                .collect(Collectors.joining());
        tasks.run(_ -> write(text), _ -> {
        }, onFailure);
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("\n", "\\n").replace("=", "\\=").replace(" ", "\\ ");
    }

    private Path write(String text) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = Files.createTempFile(folder, "window", ".part");
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            return move(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path move(Path fresh) throws IOException {
        try {
            return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
