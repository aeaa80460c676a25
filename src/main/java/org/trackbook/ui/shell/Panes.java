package org.trackbook.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Goes round the panes of the window by F6.
final class Panes {
    private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

    private Panes() {
    }

    /// Gives the focus to the pane after the one that has it, or before it.
    static void next(List<Node> panes, @Nullable Node owner, boolean back) {
        var from = here(panes, owner);
        for (var i = 1; i <= panes.size(); i++) {
            var step = back ? from - i : from + i;
            var target = first(panes.get(Math.floorMod(step, panes.size())));
            if (target.isPresent()) {
                focus(target.get());
                return;
            }
        }
    }

    /// JavaFX draws a ring only round what Tab reached; F6 is a key too.
    static void focus(Node node) {
        node.requestFocus();
        node.pseudoClassStateChanged(RING, true);
        node.focusedProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable focused) {
                if (!node.isFocused()) {
                    node.pseudoClassStateChanged(RING, node.isFocusVisible());
                    focused.removeListener(this);
                }
            }
        });
    }

    private static int here(List<Node> panes, @Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            var index = panes.indexOf(node);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        var children = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.<Node>empty();
        return children.map(Panes::first).flatMap(Optional::stream).findFirst();
    }
}
