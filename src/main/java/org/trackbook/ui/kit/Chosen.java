package org.trackbook.ui.kit;

import java.util.Objects;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// Keeps the chosen row of a list chosen when the list is filled anew; where it is gone, the row in its place.
public final class Chosen<T> {
    private final ListView<T> list = new ListView<>();
    private final Function<T, Object> identity;
    private @Nullable Object chosen;
    private int place = -1;

    private Chosen(Function<T, Object> identity) {
        this.identity = identity;
    }

    /// A list that shows these rows.
    public static <T> ListView<T> list(String id, ObservableList<T> rows, Function<T, Object> identity) {
        var chosen = new Chosen<>(identity);
        rows.addListener((ListChangeListener<T>) _ -> chosen.remember());
        chosen.list.setId(id);
        chosen.list.setItems(rows);
        rows.addListener((ListChangeListener<T>) _ -> chosen.restore());
        return chosen.list;
    }

    private void remember() {
        var item = list.getSelectionModel().getSelectedItem();
        chosen = item == null ? null : identity.apply(item);
        place = list.getSelectionModel().getSelectedIndex();
    }

    private void restore() {
        if (chosen == null || list.getItems().isEmpty()) {
            return;
        }
        var rows = list.getItems();
        var now = Math.min(place, rows.size() - 1);
        for (var i = 0; i < rows.size(); i++) {
            if (Objects.equals(identity.apply(rows.get(i)), chosen)) {
                now = i;
            }
        }
        list.getSelectionModel().clearAndSelect(now);
    }
}
