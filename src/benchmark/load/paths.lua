-- Asks for each address of the file PATHS, in its order, and says how that went.
local paths = {}
for path in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = path end
local at = 0

request = function()
    at = at % #paths + 1
    return wrk.format("GET", paths[at])
end

done = function(summary, latency)
    local errors = summary.errors
    print(string.format("> %-44s %6.0f a second (%d asked for, %d errors; p50 %.1f ms, p99 %.1f ms, longest %.1f ms)",
        os.getenv("WHAT"), summary.requests / summary.duration * 1e6, summary.requests,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
