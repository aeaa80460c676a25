package org.trackbook.ui.safe;

import java.util.function.Supplier;
import org.trackbook.usecase.CheckLibrary;
import org.trackbook.usecase.RestoreLibrary;
import org.trackbook.usecase.SaveLibrary;

/// The use cases that keep the library safe.
///
/// @param saving made when it is needed: a library that is damaged cannot be saved
public record SafeWork(CheckLibrary checking, Supplier<SaveLibrary> saving, RestoreLibrary restoring) {
}
