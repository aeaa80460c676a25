package org.trackbook.schedule;

/// An object of a JSON document whose words go into a talk.
record Fields(Node node, Draft.OneTalk talk) {
    /// The first of the keys that says something, in one language or in several; a text longer than any talk's is cut.
    String words(String... keys) {
        for (var key : keys) {
            var words = node.path(key).words();
            if (!words.isEmpty()) {
                return cut(words, key);
            }
        }
        return "";
    }

    private String cut(String words, String key) {
        if (words.length() <= Limits.TEXT) {
            return words;
        }
        talk.cut.add(key);
        return words.substring(0, Limits.TEXT);
    }
}
