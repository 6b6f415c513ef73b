package wenheng;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opentest4j.AssertionFailedError;

/**
 * 机时：一件事至多用多少处理器时间，机器再忙也一样算。
 *
 * <p>The work runs on a thread of its own, whose processor time is asked for now and then; a thread that waits for its turn
 * uses none, so that only work that has become too much fails. Limits are set with room: some ten times what is needed.
 */
public final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int POLL_MILLIS = 200;

    private CpuTime() {}

    /** What the work answers; fails, and interrupts it, as soon as it has used more than that many seconds of processor time. */
    public static <T> T within(int seconds, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "cpu-time");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException running) {
                // -1 of a thread that has just ended
                if (THREADS.getThreadCpuTime(thread.getId()) > TimeUnit.SECONDS.toNanos(seconds)) {
                    thread.interrupt();
                    throw new AssertionFailedError("用去处理器时间超过 " + seconds + " 秒");
                }
            } catch (ExecutionException failed) {
                throw thrown(failed.getCause());
            } catch (InterruptedException stopped) {
                thread.interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }
}
