package org.trackbook.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ReachableFirstTest {
    private static final String OLD = "192.0.2.1";
    private static final String OTHER = "192.0.2.2";
    private static final String NEW = "2001:db8:0:0:0:0:0:1";

    private static InetAddress address(String written) {
        try {
            return InetAddress.getByName(written);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> sorted(Predicate<InetAddress> leadsThere, String... addresses) {
        return ReachableFirst.sorted(Stream.of(addresses).map(ReachableFirstTest::address), leadsThere)
                .map(InetAddress::getHostAddress)
                .toList();
    }

    @Test
    void whereOnlyVersionSixLeadsAnywhereItIsAskedFirst() {
        assertEquals(List.of(NEW, OLD, OTHER), sorted(Inet6Address.class::isInstance, OLD, OTHER, NEW));
    }

    @Test
    void elseTheOrderStaysAsItWas() {
        assertEquals(List.of(OLD, NEW, OTHER), sorted(_ -> true, OLD, NEW, OTHER));
        assertEquals(List.of(NEW, OLD), sorted(_ -> false, NEW, OLD));
        assertEquals(List.of(OLD, OTHER), sorted(it -> it.getHostAddress().equals(OTHER), OLD, OTHER),
                "of one version nothing is tried");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems take a network for granted")
    void theSystemSaysWhereANetworkLeads() {
        assertTrue(ReachableFirst.leadsThere(InetAddress.getLoopbackAddress()));
        assertFalse(ReachableFirst.leadsThere(address("fe80::1")), "there is no saying on which network");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems take a network for granted")
    void aNameIsLookedUpAsTheSystemDoesAndThenSorted() throws UnknownHostException {
        var lookedUp = new ArrayList<String>();
        var resolver = new ReachableFirst.Sorting(new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
                lookedUp.add(host);
                return Stream.of(address("fe80::1"), address("127.0.0.1"));
            }

            @Override
            public String lookupByAddress(byte[] address) {
                return "pier.example";
            }
        });

        assertEquals(List.of("127.0.0.1", "fe80:0:0:0:0:0:0:1"),
                resolver.lookupByName("pier.example", LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6))
                        .map(InetAddress::getHostAddress)
                        .toList());
        assertEquals("pier.example", resolver.lookupByAddress(new byte[]{127, 0, 0, 1}));
        assertEquals(List.of("pier.example"), lookedUp);
    }

    @Test
    void javaFindsIt() {
        assertEquals(List.of(ReachableFirst.class),
                ServiceLoader.load(InetAddressResolverProvider.class).stream().map(ServiceLoader.Provider::type)
                        .toList());
    }
}
