package wenheng.app;

import java.util.Optional;

/** 程序自身：版本号。 */
public final class Program {

    private Program() {}

    /** Version from the jar's manifest; 开发版 when run from classes. */
    public static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("开发版");
    }
}
