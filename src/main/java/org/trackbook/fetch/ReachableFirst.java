package org.trackbook.fetch;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.DatagramChannel;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Puts the addresses of a host first that a network of this computer leads to. Java asks the first alone, and that is
/// one of version 4, also where there is nothing but version 6, as on the networks of some conferences. Java finds this
/// class by its name in `META-INF/services`.
public final class ReachableFirst extends InetAddressResolverProvider {
    /// No packet is sent, so that it does not matter which one.
    private static final int ANY_PORT = 443;

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Sorting(configuration.builtinResolver());
    }

    /// Looks names up as the system does.
    record Sorting(InetAddressResolver system) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            return sorted(system.lookupByName(host, policy), ReachableFirst::leadsThere);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return system.lookupByAddress(address);
        }
    }

    @Override
    public String name() {
        return "reachable first";
    }

    /// In their order otherwise; where all are of one version, a network leads to all or to none.
    static Stream<InetAddress> sorted(Stream<InetAddress> addresses, Predicate<InetAddress> leadsThere) {
        var all = addresses.toList();
        if (all.stream().map(Inet6Address.class::isInstance).distinct().count() < 2) {
            return all.stream();
        }
        var near = all.stream().filter(leadsThere).toList();
        return Stream.concat(near.stream(), all.stream().filter(it -> !near.contains(it)));
    }

    /// Whether the system knows a way to an address; nobody is asked.
    static boolean leadsThere(InetAddress address) {
        var family = address instanceof Inet6Address ? StandardProtocolFamily.INET6 : StandardProtocolFamily.INET;
        try (var channel = DatagramChannel.open(family)) {
            channel.connect(new InetSocketAddress(address, ANY_PORT));
            return true;
        } catch (IOException | UnsupportedOperationException noWay) {
            return false;
        }
    }
}
