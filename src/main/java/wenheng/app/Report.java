package wenheng.app;

import java.util.List;
import wenheng.diagnostic.Diagnostics;

/**
 * 运行报告。
 *
 * @param diagnostics everything found
 * @param written paths of the files written, as the user would type them
 * @param refused something could not be made at all because its input cannot be used
 */
public record Report(Diagnostics diagnostics, List<String> written, boolean refused) {
    public Report {
        written = List.copyOf(written);
    }
}
