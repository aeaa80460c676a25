package org.trackbook.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static Address address(String written) {
        return Address.of(written).orElseThrow();
    }

    private static String shown(Optional<Address> address) {
        return address.map(Address::toString).orElse("");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://meadow.example/a.xml,                  https://meadow.example/a.xml
            ' HTTPS://Meadow.Example/A.xml ',              https://meadow.example/A.xml
            <https://meadow.example/a.xml>,                https://meadow.example/a.xml
            https:/meadow.example/a.xml,                   https://meadow.example/a.xml
            https://meadow.example,                        https://meadow.example/
            https://meadow.example:8443?x=1#day-2,         https://meadow.example:8443/?x=1
            webcal://meadow.example/a.ics,                 http://meadow.example/a.ics
            webcals://meadow.example/a.ics,                https://meadow.example/a.ics
            https://bücher.example/über uns.xml?q=ä|b,     https://xn--bcher-kva.example/%C3%BCber%20uns.xml?q=%C3%A4%7Cb
            https://meadow.example/100%/a%20b.xml,         https://meadow.example/100%25/a%20b.xml
            https://meadow.example/x/../a.xml,             https://meadow.example/a.xml
            'http://[::1]:8080/a.xml',                     'http://[::1]:8080/a.xml'
            meadow.example/2027/schedule/xml,              https://meadow.example/2027/schedule/xml
            meadow.example,                                https://meadow.example/
            192.0.2.7:8080/a.xml,                          https://192.0.2.7:8080/a.xml
            """)
    void anAddressIsUnderstoodAsItIsTyped(String written, String meant) {
        assertEquals(meant, shown(Address.of(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule.xml", "harbour.visit.json", "folder/schedule.xml", "../a.b/c.xml", "/tmp/a.b",
            "C:\\a.b\\c.xml", "C:/a.b", "file:///a/b.xml", "", "schedule", "a b.example/x"})
    void aFileIsNoAddress(String written) {
        assertEquals("", shown(Address.of(written)));
    }

    @Test
    void aFileThatIsThereIsMeantBeforeAHost(@TempDir Path folder) throws IOException {
        var relative = Path.of("").toAbsolutePath().relativize(folder.resolve("a.example"));
        Files.createFile(folder.resolve("a.example"));
        assertEquals("", shown(Address.of(relative.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://meadow.example/a.xml", "javascript://meadow.example/", "https://", "https://:80/",
            "https://ada:word@meadow.example/", "https://ada@meadow.example/", "https://meadow.example:0/",
            "https://meadow.example:99999/", "https://a..example/", "https://meadow example/", "https://[::zz]/",
            "https://under_score.example/", "https://meadow.example\\@other.example/x\u0000@"})
    void whatMayNotBeAskedIsNoAddress(String written) {
        assertEquals("", shown(Address.of(written).filter(it -> !it.host().equals("meadow.example"))));
    }

    @Test
    void noAddressIsMadeThatMayNotBeAsked() {
        for (var uri : new String[]{"ftp://meadow.example/", "https:/a", "https://ada@meadow.example/",
                "http://a.b/#c"}) {
            assertThrows(IllegalArgumentException.class, () -> new Address(URI.create(uri)));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            schedule.xml,                       https://meadow.example/2027/schedule.xml
            ./b/../schedule.xml,                https://meadow.example/2027/schedule.xml
            /schedule.xml,                      https://meadow.example/schedule.xml
            ?format=ics,                        https://meadow.example/2027/page?format=ics
            //cfp.meadow.example/a.xml,         https://cfp.meadow.example/a.xml
            http://meadow.example/a.xml,        https://meadow.example/a.xml
            webcal://meadow.example/a.ics,      https://meadow.example/a.ics
            HTTPS://other.example/a.xml#x,      https://other.example/a.xml
            über.xml,                           https://meadow.example/2027/%C3%BCber.xml
            javascript:alert(1),                ''
            file:///etc/hosts,                  ''
            mailto:ada@meadow.example,          ''
            https://ada:word@meadow.example/,   ''
            """)
    void aLinkIsFollowedFromItsPage(String link, String leads) {
        assertEquals(leads, shown(address("https://meadow.example/2027/page").led(link)));
    }

    @Test
    void aLinkOfABareHostIsFollowed() {
        assertEquals("http://meadow.example/a.xml", shown(address("http://meadow.example").led("a.xml")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://meadow.example,         https://meadow.example/a,        true
            https://meadow.example,         http://meadow.example,           true
            https://meadow.example,         https://cfp.meadow.example,      true
            https://a.cfp.meadow.example,   https://meadow.example,          true
            https://one.meadow.example,     https://two.meadow.example,      false
            https://meadow.example,         https://badmeadow.example,       false
            https://example,                https://meadow.example,          false
            https://meadow.example,         https://meadow.example:8443,     false
            http://meadow.example:8080,     http://meadow.example:8080/b,    true
            https://meadow.example,         https://other.example,           false
            """)
    void nearIsTheSameHostOrOneBelowIt(String one, String two, boolean near) {
        assertEquals(near, address(one).isNear(address(two)));
        assertEquals(near, address(two).isNear(address(one)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://meadow.example/2027/schedule.xml?x=1,  schedule.xml
            https://meadow.example/2027/schedule/,         schedule
            https://meadow.example/a%20b+c.xml,            a b+c.xml
            https://meadow.example/,                       meadow.example
            """)
    void anAddressIsCalledByItsLastPart(String written, String name) {
        assertEquals(name, address(written).name());
    }
}
