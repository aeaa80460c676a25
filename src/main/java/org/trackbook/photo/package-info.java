/// Takes pictures in, and makes them fit for a report: turns, scales, strips place and camera data; no window.
///
/// **Decisions.** What is kept is the picture as it came, pixel for pixel, without anything that is no picture: place,
/// camera, previews and whatever lies behind its end are cut out where it is taken in, so that no way out of the library
/// can forget to. Only how the camera was held stays, since it turns the picture. We gave up keeping the place for the
/// visitor, who has his own file.
///
/// - A picture is refused where it cannot be drawn whole: one that breaks off is found by its end, before it is decoded.
///   How large it is, is asked before a single pixel is made room for.
/// - Decoding leaves out rows and columns that nobody will see: a small picture of a large photo costs a small picture.
/// - The JDK draws JPEG, PNG and GIF. WebP and HEIC are known and refused in so many words; we gave up a decoder in C.
/// - metadata-extractor reads what cameras write, because they do not write what the standard says.
@NullMarked
package org.trackbook.photo;

import org.jspecify.annotations.NullMarked;
