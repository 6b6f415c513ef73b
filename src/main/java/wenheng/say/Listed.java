package wenheng.say;

import java.util.List;
import wenheng.provenance.Source;

/**
 * 名单的一项。
 *
 * @param name what it is called in a list
 * @param sources the cells of the numbers that are known of it, each once
 */
public record Listed(String name, List<Source> sources) {
    public Listed {
        sources = List.copyOf(sources);
    }
}
