package dev.pairwise.importing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Which addresses are fetched: https, plain http from this machine alone unless that is allowed, and no inside address that somebody
 * outside redirects to.
 */
record AddressRules(boolean plainHttp, Predicate<InetAddress> isInside) {

    private static final int FIRST_SIX_OF_A_PRIVATE_IPV6 = 0xFC;
    private static final int SHARED_NET = 100;

    /** Checks an address that the operator named. */
    void requireFetchable(URI address) {
        boolean isHttps = "https".equalsIgnoreCase(address.getScheme());
        boolean isHttp = "http".equalsIgnoreCase(address.getScheme());
        if (address.getHost() == null || !(isHttps || isHttp)) {
            throw new UnreadableInput("%s is no address of a web server".formatted(address));
        }
        if (isHttp && !plainHttp && !Arrays.stream(resolved(address)).allMatch(InetAddress::isLoopbackAddress)) {
            throw new UnreadableInput(
                    "%s is plain http; pairwise.imports.plain-http=true allows it".formatted(address));
        }
    }

    /** Checks an address that a server named. */
    void requireRedirectable(URI from, URI to) {
        requireFetchable(to);
        if ("https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(to.getScheme())) {
            throw new UnreadableInput("%s redirects to plain http".formatted(from));
        }
        if (Arrays.stream(resolved(to)).anyMatch(isInside)) {
            throw new UnreadableInput("%s redirects to a private address, %s".formatted(from, to.getHost()));
        }
    }

    private static InetAddress[] resolved(URI address) {
        try {
            return InetAddress.getAllByName(address.getHost());
        } catch (UnknownHostException unknown) {
            throw new UnreadableInput("%s cannot be fetched: its host is not known".formatted(address));
        }
    }

    /** Addresses that mean another machine to whoever redirects than to us. */
    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean isUniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xFE) == FIRST_SIX_OF_A_PRIVATE_IPV6;
        boolean isShared = bytes.length == 4 && bytes[0] == SHARED_NET && (bytes[1] & 0xC0) == 0x40;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isUniqueLocal
                || isShared;
    }
}
