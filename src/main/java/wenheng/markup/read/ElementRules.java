package wenheng.markup.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Element;
import wenheng.document.Form;
import wenheng.document.Metadata;
import wenheng.document.Part;
import wenheng.document.Seal;
import wenheng.markup.syntax.Findings;

/** 要素之间：该有的有没有，这种格式印不印，与正文合不合。 */
final class ElementRules {

    private static final Set<Element> HEADER = EnumSet.of(
            Element.COPY_NUMBER,
            Element.SECRECY,
            Element.SECRECY_PERIOD,
            Element.URGENCY,
            Element.ISSUING_AGENCY,
            Element.DOCUMENT_NUMBER,
            Element.SIGNER,
            Element.ORDER_NUMBER,
            Element.ISSUE_NUMBER,
            Element.COMPILER,
            Element.COVER);

    private final Metadata metadata;
    private final Map<Element, Location> places;
    private final Findings findings;

    ElementRules(Metadata metadata, Map<Element, Location> places, Findings findings) {
        this.metadata = metadata;
        this.places = places;
        this.findings = findings;
    }

    /** Checks a paper that has been read. */
    void check(List<Block> blocks) {
        places.keySet().stream().sorted().filter(this::isNotPrinted).forEach(this::notPrinted);
        required();
        signers();
        seals();
        attachments(blocks);
    }

    private boolean has(Element element) {
        return !metadata.all(element).isEmpty();
    }

    private void warn(Element element, String code, String message, String hint) {
        findings.warning(code, places.getOrDefault(element, Location.NOWHERE), message, hint);
    }

    private boolean isNotPrinted(Element element) {
        boolean asked = element != Element.COVER || metadata.isAsked(element);
        return asked && HEADER.contains(element) && !printed(metadata.form()).contains(element);
    }

    private static Set<Element> printed(Form form) {
        Set<Element> all = EnumSet.of(Element.COPY_NUMBER, Element.SECRECY, Element.SECRECY_PERIOD, Element.URGENCY);
        all.add(Element.ISSUING_AGENCY);
        return switch (form) {
            case GENERAL, LETTER -> with(all, Element.DOCUMENT_NUMBER, Element.SIGNER);
            case ORDER -> EnumSet.of(Element.COPY_NUMBER, Element.ISSUING_AGENCY, Element.ORDER_NUMBER);
            case MINUTES -> {
                all.remove(Element.URGENCY);
                yield with(all, Element.DOCUMENT_NUMBER, Element.ISSUE_NUMBER, Element.COMPILER);
            }
            case BULLETIN -> {
                all.remove(Element.URGENCY);
                yield with(all, Element.ISSUE_NUMBER, Element.COMPILER);
            }
            case SPEECH -> EnumSet.noneOf(Element.class);
            case REPORT -> EnumSet.of(Element.COVER);
        };
    }

    private static Set<Element> with(Set<Element> all, Element... more) {
        all.addAll(List.of(more));
        return all;
    }

    private void notPrinted(Element element) {
        String form = metadata.form().key();
        warn(element, "要素-不印", "版式“" + form + "”不印“" + element.key() + "”", "请删去这一行，或改“版式”");
    }

    private void required() {
        boolean headed = has(Element.ISSUING_AGENCY);
        switch (metadata.form()) {
            case GENERAL, LETTER -> wanted(headed, Element.DOCUMENT_NUMBER);
            case ORDER -> wanted(headed, Element.ORDER_NUMBER);
            case BULLETIN -> wanted(headed, Element.ISSUE_NUMBER);
            case MINUTES, SPEECH, REPORT -> {}
        }
        if (has(Element.SECRECY_PERIOD) && !has(Element.SECRECY)) {
            warn(Element.SECRECY_PERIOD, "要素-缺少", "写了保密期限，没有写密级", "请补上“密级”");
        }
        if (has(Element.PRINTING_AGENCY) != has(Element.PRINTING_DATE) && metadata.form() != Form.BULLETIN) {
            Element given = has(Element.PRINTING_AGENCY) ? Element.PRINTING_AGENCY : Element.PRINTING_DATE;
            warn(given, "要素-缺少", "印发机关和印发日期应当同时写明（7.4.3）", "");
        }
    }

    private void wanted(boolean headed, Element element) {
        if (headed && !has(element)) {
            warn(Element.ISSUING_AGENCY, "要素-缺少", "有发文机关标志，没有“" + element.key() + "”", "请在前置要素中补上");
        }
    }

    private void signers() {
        int signers = metadata.all(Element.SIGNER).size();
        int organs = metadata.all(Element.ISSUING_AGENCY).size();
        if (signers > 0 && organs > 0 && signers != organs) {
            warn(Element.SIGNER, "要素-签发人", "发文机关" + organs + "个，签发人" + signers + "个，应当一一对应（7.2.6）", "请按发文机关的次序逐个写明签发人");
        }
    }

    private void seals() {
        boolean stamped = metadata.seal() == Seal.STAMPED;
        if (stamped
                && metadata.all(Element.SPEAKER_OFFICE).size()
                        != metadata.all(Element.SIGNATURE).size()) {
            warn(Element.SEAL, "要素-缺少", "加盖签名章的，应当在“署名”写签发人姓名，在“职务”写其职务（7.3.5.3）", "");
        }
        if (has(Element.SEAL) && (!has(Element.SIGNATURE) || !has(Element.ISSUE_DATE))) {
            warn(Element.SEAL, "要素-缺少", "写了“用印”，没有署名或成文日期", "");
        }
    }

    private void attachments(List<Block> blocks) {
        List<Part.Attachment> found = blocks.stream()
                .filter(Part.Attachment.class::isInstance)
                .map(Part.Attachment.class::cast)
                .toList();
        int listed = metadata.all(Element.ATTACHMENTS).size();
        for (int i = 0; i < found.size(); i++) {
            order(found.get(i), i + 1, listed);
        }
        if (!found.isEmpty() && found.size() < listed) {
            warn(
                    Element.ATTACHMENTS,
                    "附件-不全",
                    "附件说明列了" + listed + "个，文稿中只有" + found.size() + "个",
                    "缺的请以<!-- 附件 " + (found.size() + 1) + " -->开头写在后面");
        }
    }

    private void order(Part.Attachment attachment, int expected, int listed) {
        if (attachment.number() > listed) {
            findings.error(
                    "附件-无标题",
                    attachment.place(),
                    "这里是附件" + attachment.number() + "，“附件”要素只列了" + listed + "个",
                    "请在前置要素“附件”中写上它的名称，正文所附与附件说明应当一致（7.3.7）");
        } else if (attachment.number() != expected) {
            findings.warning("附件-次序", attachment.place(), "这里应当是附件" + expected + "，写的是附件" + attachment.number(), "");
        }
    }
}
