/// What the screens share: words, signs, small controls and the look.
///
/// **How to.** A view takes its view model and a [Texts]; it lays out in `build()` and connects in `bind()`. Words come
/// from the bundle by `texts.say("plan.track.main", name)`, a number in them is a number (so that `{0,choice,..}` can
/// count), an apostrophe is `’`. A style class is a constant of [Styles]: its look stands in `css/base.css`, or for one
/// screen in the sheet of that screen (`css/plan.css`), its colours always in `css/tokens.css`. Weight is
/// `Styles.STRONG` (the family Inter SemiBold; `-fx-font-weight` has nothing to choose from), sizes are
/// `Styles.CAPTION` 11, `SMALL` 12, none 13, `HEAD` 15, `TITLE` 20. Parents of a track's colours carry
/// `TrackSigns.style(index)`; their children use `-tb-track`, `-tb-track-tint` and `-tb-track-ink`. Every control gets
/// an id, an accessible text and where it has a key `Tips.on(node, words, key)`. Lists have an [EmptyView] as
/// placeholder and a [BusyView]; what went wrong stands in a [Strip]. A view model asks for a toast by [Notices].
///
/// **Decisions.** The rating is our own control and not ControlsFX's: that one paints bitmaps, has no key, cannot be
/// cleared, and changes the value while the mouse only hovers; we gave up nothing but its name. Dark follows the
/// scene's preferences, so that one window can differ from the system; each popup is told by its window, because a
/// popup's root would else be light again. The user agent sheet is set on the scene too and
/// not on the application alone, so that pictures in both themes can be made side by side.
@NullMarked
package org.trackbook.ui.kit;

import org.jspecify.annotations.NullMarked;
