package org.trackbook.schedule;

/// Where something stands in a document. Its words are made when somebody asks for them, which is seldom.
///
/// @param order of the document: what stands behind has a greater one
/// @param list that holds it, or other words; `""` where `number` is a line
/// @param number within the list, or [#NONE]
record Spot(int order, String list, int number) {
    private static final int NONE = -1;

    static Spot line(int line) {
        return new Spot(line, "", line);
    }

    /// One of a list.
    static Spot at(int order, String list, int number) {
        return new Spot(order, list, number);
    }

    static Spot at(int order, String words) {
        return new Spot(order, words, NONE);
    }

    /// What follows the name of the document: `:12`, or `, talks[3]`.
    String words() {
        if (list.isEmpty()) {
            return ":" + number;
        }
        return number == NONE ? ", " + list : ", " + list + "[" + number + "]";
    }
}
