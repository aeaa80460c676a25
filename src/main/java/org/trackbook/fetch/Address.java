package org.trackbook.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trackbook.model.Cause;

/// An address on the web that may be asked: of http or https, without a name or password, and without a fragment.
public record Address(URI uri) {
    private static final Pattern WITH_SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+):(/+)(.*)", Pattern.DOTALL);
    private static final Pattern ANY_SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("([^/?#\\\\]*)([^#]*)(#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");
    private static final Pattern BARE = Pattern.compile("(?:(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+"
            + "(\\p{L}{2,}|xn--[a-zA-Z0-9-]+)|[0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?::[0-9]{1,5})?([/?#].*)?");
    /// A name that ends so and has no path is a file that is not there, rather than a host.
    private static final Set<String> OF_FILES = Set.of("xml", "json", "ics", "ical", "ifb", "csv", "tsv", "xcal",
            "html",
            "htm", "gz", "zip", "txt", "pdf", "md", "yaml", "yml", "db", "bak", "tmp", "xlsx", "ods",
            "jpg", "jpeg", "png", "gif", "webp", "heic", "docx");
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String LEGAL = "-._~:/?@!$&'()*+,;=%";
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final int LAST_PORT = 65_535;

    public Address {
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null
                || !SCHEMES.contains(uri.getScheme())) {
            throw new IllegalArgumentException("not to be asked: " + uri);
        }
    }

    /// The address that somebody means who types or pastes this; absent where it means a file, or nothing at all, or
    /// what may not be asked.
    public static Optional<Address> of(String input) {
        try {
            return meant(input);
        } catch (Stopped notAllowed) {
            return Optional.empty();
        }
    }

    /// Where a link of what lies here leads; absent where it leads to something that may not be asked. What is linked
    /// from a secure page is asked for securely.
    public Optional<Address> led(String link) {
        try {
            var match = WITH_SCHEME.matcher(link.strip());
            if (match.matches()) {
                var scheme = scheme(match.group(1));
                return Optional.of(parsed(isSecure() ? "https" : scheme, match.group(3)));
            }
            return Optional.of(next(link));
        } catch (Stopped notAllowed) {
            return Optional.empty();
        }
    }

    /// Whether somebody who trusts the one trusts the other: they are of the same host, or one is a subdomain of the
    /// other, and of the same port.
    public boolean isNear(Address other) {
        var one = host();
        var two = other.host();
        return samePort(other) && (one.equals(two) || isBelow(one, two) || isBelow(two, one));
    }

    private static boolean isBelow(String host, String domain) {
        return domain.indexOf('.') > 0 && host.endsWith("." + domain);
    }

    /// Each scheme has its own usual port; those two are the same.
    private boolean samePort(Address other) {
        return port() == other.port() || (isUsualPort() && other.isUsualPort());
    }

    private boolean isUsualPort() {
        return port() == (isSecure() ? HTTPS_PORT : HTTP_PORT);
    }

    private int port() {
        var port = uri.getPort();
        return port >= 0 ? port : isSecure() ? HTTPS_PORT : HTTP_PORT;
    }

    public String host() {
        return uri.getHost();
    }

    public boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /// The last part of the path, as it would be called when saved; else the host.
    String name() {
        var path = uri.getRawPath().replaceAll("/+$", "");
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? host() : decoded(last);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    /// The address that is meant; absent where a file is.
    static Optional<Address> meant(String input) throws Stopped {
        var named = unwrapped(input.strip());
        var match = WITH_SCHEME.matcher(named);
        if (match.matches()) {
            return match.group(1).equalsIgnoreCase("file") ? Optional.empty() : Optional.of(parsed(match));
        }
        var bare = BARE.matcher(named);
        return bare.matches() && !isFile(bare) && !LocalFile.exists(named)
                ? Optional.of(parsed("https", named))
                : Optional.empty();
    }

    /// A password is not repeated on a screen that others may see.
    static String shown(String input) {
        return input.strip().replaceFirst("(:/+)[^/?#]*@", "$1");
    }

    /// Mail programs wrap addresses so.
    private static String unwrapped(String named) {
        return named.startsWith("<") && named.endsWith(">") ? named.substring(1, named.length() - 1).strip() : named;
    }

    private static boolean isFile(Matcher bare) {
        var ending = bare.group(1);
        return bare.group(2) == null && ending != null && OF_FILES.contains(ending.toLowerCase(Locale.ROOT));
    }

    /// Where a server sends on to: never from https to http, and never to another scheme.
    Address next(String location) throws Stopped {
        var named = location.strip();
        var match = WITH_SCHEME.matcher(named);
        if (match.matches() ? !isAllowed(match.group(1)) : ANY_SCHEME.matcher(named).matches()) {
            throw Stopped.because(Cause.REDIRECT_REFUSED, shown(named));
        }
        return match.matches() ? parsed(match) : relative(named);
    }

    private boolean isAllowed(String scheme) {
        return SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && (!isSecure() || scheme.equalsIgnoreCase("https"));
    }

    private Address relative(String named) throws Stopped {
        if (named.startsWith("//")) {
            return parsed(uri.getScheme(), named.replaceAll("^/+", ""));
        }
        var path = withoutFragment(named);
        var from = path.isEmpty() || path.startsWith("?") ? uri.getRawPath() : "";
        try {
            return new Address(uri.resolve(new URI(from + legal(path))).normalize());
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            throw Stopped.because(Cause.BAD_ADDRESS);
        }
    }

    private static String withoutFragment(String named) {
        var at = named.indexOf('#');
        return at < 0 ? named : named.substring(0, at);
    }

    private static Address parsed(Matcher match) throws Stopped {
        return parsed(scheme(match.group(1)), match.group(3));
    }

    /// Calendars are published as `webcal`, which is http by another name.
    private static String scheme(String written) throws Stopped {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "http", "webcal" -> "http";
            case "https", "webcals" -> "https";
            case String other -> throw Stopped.because(Cause.SCHEME, other);
        };
    }

    private static Address parsed(String scheme, String rest) throws Stopped {
        var parts = PARTS.matcher(rest);
        if (!parts.matches()) {
            throw Stopped.because(Cause.BAD_ADDRESS);
        }
        if (parts.group(1).contains("@")) {
            throw Stopped.because(Cause.CREDENTIALS);
        }
        var path = legal(parts.group(2).replace('\\', '/'));
        try {
            var uri = new URI(scheme + "://" + authority(parts.group(1)) + (path.startsWith("/") ? path : "/" + path));
            if (uri.getHost() == null) {
                throw Stopped.because(Cause.BAD_ADDRESS);
            }
            return new Address(uri.normalize());
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            throw Stopped.because(Cause.BAD_ADDRESS);
        }
    }

    private static String authority(String written) throws Stopped {
        var parts = AUTHORITY.matcher(written);
        if (!parts.matches()) {
            throw Stopped.because(Cause.BAD_ADDRESS);
        }
        var host = parts.group(1).startsWith("[") ? parts.group(1) : IDN.toASCII(parts.group(1));
        var port = parts.group(2) == null || parts.group(2).isEmpty() ? "" : ":" + port(parts.group(2));
        return host.toLowerCase(Locale.ROOT) + port;
    }

    private static int port(String written) throws Stopped {
        var port = Integer.parseInt(written);
        if (port == 0 || port > LAST_PORT) {
            throw Stopped.because(Cause.BAD_ADDRESS);
        }
        return port;
    }

    /// Signs that no address may hold, such as blanks and accents, are written as their bytes.
    private static String legal(String written) {
        var address = new StringBuilder();
        for (int at = 0; at < written.length(); at = written.offsetByCodePoints(at, 1)) {
            var sign = written.codePointAt(at);
            if (isLegal(sign) && (sign != '%' || isEscape(written, at))) {
                address.appendCodePoint(sign);
            } else {
                for (var part : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) {
                    address.append(String.format(Locale.ROOT, "%%%02X", part));
                }
            }
        }
        return address.toString();
    }

    private static boolean isLegal(int sign) {
        return sign < 0x80 && (Character.isLetterOrDigit(sign) || LEGAL.indexOf(sign) >= 0);
    }

    private static boolean isEscape(String written, int at) {
        return at + 2 < written.length() && Character.digit(written.charAt(at + 1), 16) >= 0
                && Character.digit(written.charAt(at + 2), 16) >= 0;
    }
}
