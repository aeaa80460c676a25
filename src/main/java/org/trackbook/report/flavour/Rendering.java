package org.trackbook.report.flavour;

import java.util.List;

/// A report as its flavour writes it.
///
/// @param path of the text below the target folder, parts separated by `/`
/// @param photos what is laid beside it, in the order of printing
public record Rendering(String path, String text, List<Picture> photos) {
    public Rendering {
        photos = List.copyOf(photos);
    }

    /// A photo that goes along.
    ///
    /// @param file the visit's file
    /// @param path below the target folder
    public record Picture(String file, String path) {
    }
}
