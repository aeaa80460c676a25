package org.trackbook.model;

import java.util.Arrays;
import java.util.Optional;

/// A form in which a report is written.
public enum Flavour {
    ENDPOINT_2017("endpoint-2017"), ENDPOINT_2021("endpoint-2021"), JEKYLL("jekyll"), HUGO("hugo"), PELICAN(
            "pelican"), ELEVENTY("eleventy"), PLAIN(
                    "plain"), ORG("org"), CONFLUENCE("confluence"), HTML("html"), PDF("pdf"), DOCX("docx");

    private final String word;

    Flavour(String word) {
        this.word = word;
    }

    /// As the command line and visit files write it.
    public String word() {
        return word;
    }

    /// Whether it is no text that somebody could edit line by line.
    public boolean isBinary() {
        return this == PDF || this == DOCX;
    }

    /// Whether its words are Markdown, a line for each paragraph.
    public boolean isMarkdown() {
        return isBlog() || this == PLAIN;
    }

    /// Whether it becomes a page of a blog, with its author and tags.
    public boolean isBlog() {
        return switch (this) {
            case ENDPOINT_2017, ENDPOINT_2021, JEKYLL, HUGO, PELICAN, ELEVENTY -> true;
            case PLAIN, ORG, CONFLUENCE, HTML, PDF, DOCX -> false;
        };
    }

    public static Optional<Flavour> of(String word) {
        return Arrays.stream(values()).filter(flavour -> flavour.word.equals(word)).findFirst();
    }
}
