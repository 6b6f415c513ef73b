package wenheng.say;

import java.util.Optional;

/**
 * 判定了的一项要求。
 *
 * @param passes empty while it cannot be judged
 */
public record Judged(Listed item, Optional<Boolean> passes) {}
