package org.trackbook.model;

import java.util.List;

/// What a schedule says about a talk beside its hard facts. What it leaves out is empty.
///
/// @param summary Markdown (a schedule's "abstract")
/// @param description Markdown
/// @param language as published: `en`, `de-formal`
/// @param type as published: `devroom`, `workshop`
/// @param recordings addresses of audio and video
/// @param url the talk's own page
/// @param feedback the address that takes opinions
/// @param slug the talk's name in addresses
public record Text(String subtitle, String summary, String description, String language, String type,
        List<Link> links, List<Link> attachments, List<String> recordings, String url, String feedback, String slug) {
    public static final Text NONE = new Text("", "", "", "", "", List.of(), List.of(), List.of(), "", "", "");

    public Text {
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
        recordings = List.copyOf(recordings);
    }
}
