package dojo.companion.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;

/** A clock that mostly stands still, sometimes goes on and sometimes is set back. */
final class RestlessClock extends Clock {

    private final Random random;
    private Instant now = Instant.parse("2026-11-25T19:00:00Z");

    RestlessClock(Random random) {
        this.random = random;
    }

    @Override
    public Instant instant() {
        now = now.plus(switch (random.nextInt(10)) {
            case 0 -> Duration.ofSeconds(random.nextInt(100));
            case 1 -> Duration.ofSeconds(-random.nextInt(100));
            case 2 -> Duration.ofHours(random.nextBoolean() ? 1 : -1);
            default -> Duration.ZERO;
        });
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
