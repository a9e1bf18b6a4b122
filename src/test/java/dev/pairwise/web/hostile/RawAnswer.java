package dev.pairwise.web.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a server sent for some bytes until it closed the connection; nothing at all is an answer too. */
record RawAnswer(String text) {

    private static final int PATIENCE_MILLIS = 30_000;

    static RawAnswer to(byte[] request, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(request, socket);
            return new RawAnswer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (SocketException closed) {
            return new RawAnswer("");
        }
    }

    /** The server may have answered and hung up before it heard all. */
    private static void send(byte[] request, Socket socket) {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
        } catch (IOException hungUp) {
            // What it answered can still be read.
        }
    }

    /** 0 where nothing was answered. */
    int status() {
        return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    List<String> headers() {
        return head().lines().skip(1).map(line -> line.toLowerCase(Locale.ROOT)).toList();
    }

    /** The value of a header, or nothing said of it. */
    String header(String name) {
        return headers().stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** As a failing test shows it. */
    String beginning() {
        return text.substring(0, Math.min(text.length(), 400));
    }

    String body() {
        return text.substring(Math.min(text.length(), head().length()));
    }

    private String head() {
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? text : text.substring(0, end);
    }
}
