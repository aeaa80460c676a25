package org.trackbook.model;

/// An address with the words that stand for it; without words the address stands for itself.
public record Link(String label, String url) {
    public Link {
        if (url.isBlank()) {
            throw new IllegalArgumentException("a link has an address");
        }
    }

    public String words() {
        return label.isEmpty() ? url : label;
    }
}
