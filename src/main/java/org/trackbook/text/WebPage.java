package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A web page, for whoever looks for something else in it: data in its scripts, links to other forms of what it shows.
/// Nothing is fetched or run.
public final class WebPage {
    /// So many tags are read: more are no page, and open elements without end cost memory.
    private static final int TAGS = 400_000;

    private final Document page;

    private WebPage(Document page) {
        this.page = page;
    }

    /// A link, as the page writes it.
    ///
    /// @param href where it leads to; may be relative
    /// @param type the media type in lower case, without parameters; `""` where it is not said
    /// @param words what stands there to be clicked, marked-up parts left out, or the link's title
    public record Link(String href, String type, String words) {
    }

    public static WebPage parse(String html) {
        return new WebPage(Jsoup.parse(html.substring(0, end(html))));
    }

    private static int end(String html) {
        var at = html.indexOf('<');
        for (var tags = 0; at >= 0 && tags < TAGS; tags++) {
            at = html.indexOf('<', at + 1);
        }
        return at < 0 ? html.length() : at;
    }

    public String title() {
        return page.title().strip();
    }

    /// What relative addresses are relative to, where the page says so; else `""`.
    public String base() {
        var base = page.selectFirst("base[href]");
        return base == null ? "" : base.attr("href").strip();
    }

    /// What the scripts of a media type hold, in the order of the page.
    public List<String> scripts(String type) {
        var scripts = new ArrayList<String>();
        for (var script : page.select("script[type]")) {
            if (mediaType(script.attr("type")).equals(type)) {
                scripts.add(script.data());
            }
        }
        return scripts;
    }

    /// Other forms of the page, as its head names them.
    public List<Link> alternates() {
        var alternates = new ArrayList<Link>();
        for (var link : page.select("link[rel][href]")) {
            if (List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).contains("alternate")) {
                alternates.add(new Link(link.attr("href").strip(), mediaType(link.attr("type")),
                        link.attr("title").strip()));
            }
        }
        return alternates;
    }

    /// What the page offers to be clicked.
    public List<Link> links() {
        var links = new ArrayList<Link>();
        for (var link : page.select("a[href]")) {
            links.add(new Link(link.attr("href").strip(), mediaType(link.attr("type")), link.ownText()));
        }
        return links;
    }

    private static String mediaType(String type) {
        var end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
