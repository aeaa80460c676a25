package org.trackbook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebPageTest {
    @Test
    void namesItsOtherForms() {
        var page = WebPage.parse("<link rel='x ALTERNATE' type='Text/Calendar; charset=utf-8' href=' a.ics ' title='T'>"
                + "<link rel=stylesheet href=b.css><link rel=alternate>");
        assertEquals(List.of(new WebPage.Link("a.ics", "text/calendar", "T")), page.alternates());
    }

    @Test
    void holdsItsScriptsAsTheyAre() {
        var page = WebPage.parse("<script type='application/ld+json'>{\"a\": \"<p>&amp;</p>\"}</script>"
                + "<script>var x;</script><script type='text/javascript'>var y;</script>");
        assertEquals(List.of("{\"a\": \"<p>&amp;</p>\"}"), page.scripts("application/ld+json"));
    }

    @Test
    void saysWhereItLiesAndWhatItIsCalled() {
        var page = WebPage.parse("<title> A\n&amp; B</title><base target=x><base href='/c/'><a href=d>e</a><a>f</a>");
        assertEquals("A & B", page.title());
        assertEquals("/c/", page.base());
        assertEquals(List.of(new WebPage.Link("d", "", "e")), page.links());
        assertEquals("", WebPage.parse("").base());
    }

    @Test
    void tagsWithoutEndTakeNoTime() {
        for (var tags : List.of("<b><p>", "<a href=x>y", "<div>", "<table><td><a href=x>", "<!--", "<script type=x>")) {
            var html = tags.repeat((32 << 20) / tags.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                var page = WebPage.parse(html);
                page.links();
                page.scripts("x");
                page.alternates();
            }, tags);
        }
    }
}
