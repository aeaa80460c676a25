package org.trackbook.report.flavour;

import java.util.Optional;

/// The photos of a visit, as a report lays them in.
@FunctionalInterface
public interface Photos {
    /// None is there, or none is wanted.
    Photos NONE = _ -> Optional.empty();

    /// What a photo holds, if it is there.
    ///
    /// @param file as the visit names it
    Optional<byte[]> bytes(String file);
}
