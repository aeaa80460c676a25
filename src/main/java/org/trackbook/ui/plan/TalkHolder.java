package org.trackbook.ui.plan;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import org.trackbook.model.Talk;

/// A node that shows a talk, which can be dragged from there.
interface TalkHolder {
    Optional<Talk> held();

    /// The holder that a node is or stands in.
    static Optional<TalkHolder> around(EventTarget target) {
        for (var node = target instanceof Node it ? it : null; node != null; node = node.getParent()) {
            if (node instanceof TalkHolder holder) {
                return Optional.of(holder);
            }
        }
        return Optional.empty();
    }
}
