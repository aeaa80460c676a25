package org.trackbook.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one handler of what neither visitor nor program expected: logs it and shows it, with details to hand on.
public final class Failures implements Consumer<Throwable> {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private final ReadOnlyObjectWrapper<Optional<Failure>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What went wrong.
    ///
    /// @param reason what the machine says, in its own words; may be empty
    /// @param details for those who mend the program
    public record Failure(String reason, String details) {
    }

    @Override
    public void accept(Throwable thrown) {
        LOG.log(Level.ERROR, "not expected", thrown);
        var details = new StringWriter();
        thrown.printStackTrace(new PrintWriter(details));
        var reason = thrown.getMessage();
        shown.set(Optional.of(new Failure(reason == null ? "" : reason, details.toString())));
    }

    public ReadOnlyObjectProperty<Optional<Failure>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void dismiss() {
        shown.set(Optional.empty());
    }
}
