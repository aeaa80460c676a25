package org.trackbook;

/// How the texts of generated talks are written: two thirds of them some 900 signs long, in HTML as FOSDEM publishes them
/// or plain; or a sentence each, as in a schedule that says hardly anything.
public enum Prose {
    HTML, PLAIN, SHORT
}
