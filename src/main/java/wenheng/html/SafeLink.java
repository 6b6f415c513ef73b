package wenheng.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 链接地址：只放行 http、https、mailto、站内相对地址和 # 锚点。 */
final class SafeLink {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeLink() {}

    /** The address, if a page of a public body may carry it; script, data and file addresses and {@code //host} may not. */
    static Optional<String> of(String target) {
        String address = target.strip();
        boolean blank = address.isEmpty() || address.chars().anyMatch(c -> c <= ' ' || c == 0x7F || c == '\\');
        if (blank || address.startsWith("//")) {
            return Optional.empty();
        }
        return scheme(address).map(SCHEMES::contains).orElse(true) ? Optional.of(address) : Optional.empty();
    }

    /** Everything before a colon that stands before any {@code /}, {@code ?} or {@code #}. */
    private static Optional<String> scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return Optional.of(address.substring(0, i).toLowerCase(Locale.ROOT));
            }
            if (c == '/' || c == '?' || c == '#') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
