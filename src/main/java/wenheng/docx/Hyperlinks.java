package wenheng.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;

/** 链接：正文里的地址登记为关系；不能作地址的，文字照印，不成链接。 */
final class Hyperlinks {

    /** Anything else (file, javascript …) has no place in a published paper. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Parts parts;
    private final String source;

    Hyperlinks(Parts parts, String source) {
        this.parts = parts;
        this.source = source;
    }

    /** The relationship id of an address; empty if Word could not follow it. */
    Optional<String> to(String target) {
        try {
            URI address = new URI(target.strip());
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return SCHEMES.contains(scheme)
                    ? Optional.of(parts.link(source, Vocabulary.relationship("hyperlink"), address.toASCIIString()))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
