package wenheng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** 随机测试：例子由种子生成，试 {@link Rounds} 说的那么多回；{@code -Plarge} 只挑这些和 {@code large} 的测试来跑。 */
@Tag("seeded")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Seeded {}
