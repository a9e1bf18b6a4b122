package dev.pairwise.web.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells visitors apart by their address. Of the sixth version of addresses, a network counts as one: whoever has it has 2⁶⁴ of them. */
final class Clients {

    private static final int BYTES_OF_A_NETWORK = 8;

    private final String header;

    /** An empty name of a header is none. */
    Clients(String header) {
        this.header = header;
    }

    String of(HttpServletRequest request) {
        String told = header.isEmpty() ? null : name(request.getHeader(header));
        String connected = told == null ? name(request.getRemoteAddr()) : told;
        return String.valueOf(connected);
    }

    /** Nothing for what is no address. */
    private static @Nullable String name(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            InetAddress address = InetAddress.ofLiteral(text.strip());
            byte[] bytes = address.getAddress();
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES_OF_A_NETWORK))
                    : address.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
