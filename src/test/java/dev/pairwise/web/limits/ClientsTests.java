package dev.pairwise.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientsTests {

    private static final String HEADER = "X-Real-IP";

    @Test
    void aNetworkOfTheSixthVersionIsOneClient() {
        assertThat(of("2001:db8:1:2::1")).isEqualTo(of("2001:db8:1:2:ffff::9"));
        assertThat(of("2001:db8:1:2::1")).isNotEqualTo(of("2001:db8:1:3::1"));
        assertThat(of("::ffff:192.0.2.7")).isEqualTo(of("192.0.2.7"));
        assertThat(of("192.0.2.7")).isNotEqualTo(of("192.0.2.8"));
    }

    @Test
    void aHeaderIsBelievedWhereItIsSetUpAlone() {
        assertThat(new Clients("").of(asked("192.0.2.1", "192.0.2.7"))).isEqualTo("192.0.2.1");
        assertThat(new Clients(HEADER).of(asked("192.0.2.1", "192.0.2.7"))).isEqualTo("192.0.2.7");
    }

    @Test
    void whatIsNoAddressIsNotBelieved() {
        assertThat(new Clients(HEADER).of(asked("192.0.2.1", "localhost"))).isEqualTo("192.0.2.1");
        assertThat(new Clients(HEADER).of(asked("192.0.2.1", ""))).isEqualTo("192.0.2.1");
        assertThat(new Clients(HEADER).of(asked("192.0.2.1", "1".repeat(9000)))).isEqualTo("192.0.2.1");
    }

    private static String of(String address) {
        return new Clients("").of(asked(address, ""));
    }

    private static MockHttpServletRequest asked(String connected, String told) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(connected);
        request.addHeader(HEADER, told);
        return request;
    }
}
