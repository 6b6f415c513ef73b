package wenheng.template;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * 限时运行：在自己的小栈线程里跑一步，到时中断。
 *
 * <p>A thread of its own, because only so a step can be given up: it is interrupted, which FreeMarker notices at the
 * checks that {@code freemarker.core.InterruptionChecks} puts in, and waited for a little; one that does not notice is
 * left behind as a daemon, which does not keep the program from ending. The small stack is a limit in itself. Cost: a
 * thread for each run.
 */
final class BoundedRun {

    /** Macros that call themselves end after some thousand calls instead of some hundred thousand. */
    private static final long STACK = 1 << 20;

    private static final int GRACE_SECONDS = 2;

    private BoundedRun() {}

    /**
     * What the step returns.
     *
     * @throws TimeoutException if it did not end in time; it has been interrupted
     * @throws ExecutionException with what it threw, errors such as a stack overflow included
     */
    static <T> T within(int seconds, Callable<T> step) throws TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(step);
        Thread thread = new Thread(null, task, "template", STACK);
        // One that cannot be interrupted must not keep the program from ending.
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            join(thread);
            throw late;
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(GRACE_SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
