package org.trackbook.testkit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.testfx.util.WaitForAsyncUtils;

/// What somebody hears who goes through a view by Tab: a line for each stop, `BUTTON Undo`.
public final class FocusOrder {
    private FocusOrder() {
    }

    /// The stops of what is shown, in the order of the scene. A stop without words is `BUTTON ?`.
    public static String of(Node root) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var stops = new ArrayList<String>();
            collect(root, stops);
            return String.join("\n", stops) + "\n";
        });
    }

    private static void collect(Node node, List<String> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(line(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private static String line(Node node) {
        var role = node.getAccessibleRole() == null ? AccessibleRole.NODE : node.getAccessibleRole();
        var named = !(node instanceof Labeled)
                && node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label ? label : node;
        var text = named.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        var words = text == null || text.toString().isBlank() ? node.getAccessibleText() : text.toString();
        return role + " " + (words == null || words.isBlank() ? "?" : words);
    }
}
