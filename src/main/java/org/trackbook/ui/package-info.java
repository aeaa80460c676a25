/// Windows: one package per screen, `ui.kit` for what they share.
@NullMarked
package org.trackbook.ui;

import org.jspecify.annotations.NullMarked;
