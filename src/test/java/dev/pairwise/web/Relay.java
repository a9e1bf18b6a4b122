package dev.pairwise.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server that a test can cut and mend: what comes in at its port goes on to the server, and back. */
final class Relay implements AutoCloseable {

    private final InetSocketAddress server;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket entrance;

    Relay(InetSocketAddress server) {
        this.server = server;
        this.entrance = open(0);
        this.port = entrance.getLocalPort();
    }

    int port() {
        return port;
    }

    /** Breaks every connection and takes no new one. */
    void cut() {
        close(entrance);
        sockets.forEach(Relay::close);
        sockets.clear();
    }

    void mend() {
        entrance = open(port);
    }

    @Override
    public void close() {
        cut();
    }

    private ServerSocket open(int wanted) {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            Thread.ofVirtual().start(() -> accept(opened));
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket visitor = opened.accept();
                Socket onward = new Socket(server.getAddress(), server.getPort());
                sockets.add(visitor);
                sockets.add(onward);
                Thread.ofVirtual().start(() -> pump(visitor, onward));
                Thread.ofVirtual().start(() -> pump(onward, visitor));
            } catch (IOException closed) {
                close(opened);
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            close(to);
        }
    }

    private static void close(Closeable open) {
        try {
            open.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
