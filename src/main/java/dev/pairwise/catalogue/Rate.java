package dev.pairwise.catalogue;

/** What a provider bills for, each in US dollars per million tokens. */
public enum Rate implements Coded {
    INPUT("input"),
    OUTPUT("output"),
    CACHE_READ("cacheRead"),
    CACHE_WRITE("cacheWrite"),
    CACHE_WRITE_HOUR("cacheWriteHour"),
    BATCH_INPUT("batchInput"),
    BATCH_OUTPUT("batchOutput"),
    PRIORITY_INPUT("priorityInput"),
    PRIORITY_OUTPUT("priorityOutput"),
    AUDIO_INPUT("audioInput"),
    AUDIO_OUTPUT("audioOutput");

    private final String code;

    Rate(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
