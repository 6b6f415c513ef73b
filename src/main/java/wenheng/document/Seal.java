package wenheng.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 用印：成文日期上盖什么（GB/T 9704-2012 7.3.5）。 */
public enum Seal {
    /** 加盖印章: the organ's seal over signature and date (7.3.5.1). */
    SEALED("加盖印章"),
    /** 不加盖印章, also where nothing is said (7.3.5.2). */
    UNSEALED("不加盖印章"),
    /** 签名章: the signer's stamp beside his office (7.3.5.3). */
    STAMPED("签名章");

    private final String key;

    Seal(String key) {
        this.key = key;
    }

    /** As the front matter says it. */
    public String key() {
        return key;
    }

    /** Everything that the front matter may say. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Seal::key).toList();
    }

    /** What a key says; empty if it is none. */
    static Optional<Seal> ofKey(String key) {
        return Arrays.stream(values()).filter(seal -> seal.key.equals(key)).findFirst();
    }

    /** Whether a seal is set over the date. */
    public boolean isSealed() {
        return this == SEALED;
    }

    /** Whether something is set over the date, which then ends four characters from the edge. */
    public boolean isOverDate() {
        return this != UNSEALED;
    }
}
