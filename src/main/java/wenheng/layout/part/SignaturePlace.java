package wenheng.layout.part;

import java.util.ArrayList;
import java.util.List;
import wenheng.document.Block;
import wenheng.document.Element;
import wenheng.document.Metadata;
import wenheng.document.Role;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.ParagraphComposer;
import wenheng.layout.strip.Strip;
import wenheng.style.Length;
import wenheng.style.Profile;
import wenheng.style.StyleName;
import wenheng.text.ChineseDate;

/**
 * 署名和成文日期的位置（GB/T 9704-2012 7.3.5）。
 *
 * <p>加盖印章: the date ends four characters from the right edge, the signature stands centred over it. 不加盖印章: the
 * signature ends two characters from the edge and the date begins two characters to the right of it; a date longer than
 * the signature ends two characters from the edge, and the signature moves left with it.
 */
public final class SignaturePlace {

    private static final int DATE_INDENT_WITH_SEAL = 4;
    private static final int INDENT = 2;

    private final Length character;
    private final Length signature;
    private final Length date;
    private final boolean sealed;
    private final boolean fourFromEdge;
    private final int rightEdge;

    public SignaturePlace(Profile profile, Metadata metadata, ParagraphComposer composer) {
        this.character = profile.style(StyleName.SIGNATURE).size();
        List<String> names = metadata.all(Element.SIGNATURE);
        this.signature = names.stream()
                .map(name -> composer.width(StyleName.SIGNATURE, name))
                .max(Length::compareTo)
                .orElse(Length.ZERO);
        this.date = metadata.issueDate()
                .map(day -> composer.width(StyleName.ISSUE_DATE, ChineseDate.print(day)))
                .orElse(Length.ZERO);
        this.sealed = metadata.seal().isSealed();
        this.fourFromEdge = metadata.seal().isOverDate();
        this.rightEdge = profile.page().left().plus(profile.page().measure()).units();
    }

    /** The paragraph with the place of the seal, if it is the date that one is set over. */
    public Composed sealed(Block.Paragraph paragraph, Composed composed) {
        if (!sealed || paragraph.role() != Role.ISSUE_DATE || signature.units() == 0) {
            return composed;
        }
        int centre = rightEdge - rightIndent(paragraph).units() - date.units() / 2;
        List<Strip> strips = new ArrayList<>(composed.strips());
        strips.set(0, strips.get(0).with(SealPlace.over(centre, 0)));
        return new Composed(composed.first(), strips, composed.paragraphs());
    }

    /** Distance of the paragraph from the right edge; zero for all but signature and date. */
    public Length rightIndent(Block.Paragraph paragraph) {
        if (paragraph.role() == Role.SIGNATURE) {
            return sealed ? centredOverDate() : character.times(INDENT).plus(overhang());
        }
        if (paragraph.role() == Role.STAMP) {
            return character.times(DATE_INDENT_WITH_SEAL);
        }
        if (paragraph.role() == Role.ISSUE_DATE) {
            return fourFromEdge ? character.times(DATE_INDENT_WITH_SEAL) : dateIndent();
        }
        return Length.ZERO;
    }

    private Length centredOverDate() {
        int half = (date.units() - signature.units()) / 2;
        return new Length(Math.max(0, character.times(DATE_INDENT_WITH_SEAL).units() + half));
    }

    /** How far a date that begins two characters after the signature would reach beyond the signature's end. */
    private Length overhang() {
        return new Length(Math.max(0, date.units() + character.times(INDENT).units() - signature.units()));
    }

    private Length dateIndent() {
        int behind = signature.units() - character.times(INDENT).units() - date.units();
        return character.times(INDENT).plus(new Length(Math.max(0, behind)));
    }
}
