package dev.pairwise.web.pictures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Keeps the pictures asked for lately, and has no more drawn at once than may be: who comes after them waits. */
final class PictureStore {

    /** What a picture costs beside its bytes: its key and its place. */
    private static final int OVERHEAD = 300;

    private final Cache<Key, byte[]> pictures;
    private final Semaphore places;

    PictureStore(long mostBytes, int mostAtOnce) {
        this.pictures = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .<Key, byte[]>weigher((key, picture) -> picture.length + OVERHEAD)
                .build();
        this.places = new Semaphore(mostAtOnce);
    }

    /** The picture at an address in one version of the catalogue, drawn unless it is kept. */
    byte[] picture(String address, String version, Supplier<byte[]> drawn) {
        return pictures.get(new Key(address, version), key -> inTurn(drawn));
    }

    private byte[] inTurn(Supplier<byte[]> drawn) {
        places.acquireUninterruptibly();
        try {
            return drawn.get();
        } finally {
            places.release();
        }
    }

    private record Key(String address, String version) {}
}
