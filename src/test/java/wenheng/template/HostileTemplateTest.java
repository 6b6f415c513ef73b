package wenheng.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.model.Model;

/** 恶意模板：够不着程序，也拖不垮程序。 */
class HostileTemplateTest {

    private static final MergeLimits TIGHT = new MergeLimits(100_000, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign x='freemarker.template.utility.Execute'?new()>${x('id')}",
                "${县名?api.class}",
                "${'1+1'?eval}",
                "${\"${'1+1'?eval}\"}",
                "<#assign t='${1+1}'?interpret><@t/>",
                "${县名? <#-- 注 -->eval}",
                "${.now}",
                "${.now?string}",
                "${.get_optional_template('x').exists}",
                "${''?left_pad(2000000000)}",
                "${''?rightPad(2000000000)}",
                "${'aaaa!'?matches('(a+)+$')?c}",
                "${'aaaa!'?replace('(a+)+$', '', 'r')}",
                "<#list 1.. as i></#list>",
                "<#list 1..2000000000 as i></#list>",
                "<#setting locale='de_DE'>${1.5}",
                "<#outputformat 'HTML'>x</#outputformat>",
                "<#attempt>x<#recover>y</#attempt>",
                "<@面 x='a'?eval/><#macro 面 x></#macro>",
                "<#macro 面 x='a'?eval></#macro>",
                "<#function f x><#return x?eval></#function>",
                "<#if '1'?eval>x</#if>",
                "${('xxx'?replace)('(x+)+y', '', 'r')}",
                "${('xxx'?replace)('a', 'b')}",
                "<#assign f='xxx'?replace>${f('(x+)+y', '', 'r')}",
                "${'xxx'?replace?with_args(['(x+)+y', '', 'r'])()}",
                "${'xxx'?split?with_args(['(x+)+y', 'r'])()?size}",
                "<#list ['xxx'?split] as f>${f('(x+)+y', 'r')?size}</#list>",
                "${['xxx']?map(s -> s?replace('(x+)+y', '', 'r'))[0]}",
                "${\"${('xxx'?split)('x', 'r')?size}\"}",
                "<@面 f='xxx'?keep_after/><#macro 面 f>${f('(x+)+y', 'r')}</#macro>",
                "${'xxx'?keep_before('(x+)+y', 'r')}",
                "${'xxx'?keepBefore('(x+)+y', 'r')}",
                "${'xxx'?keep_after('(x*)*\\\\1y', 'r')}",
                "${'xxx'?keepAfterLast('(x+)+y', 'r')}",
                "${'xxx'?keep_before_last('(x+)+y', 'r')}",
                "${'xxx'?ensure_starts_with('(x+)+y', 'z')}",
                "${'xxx'?ensureStartsWith('(x+)+y', 'z', 'r')}"
            })
    void whatIsNotOnTheListIsRefusedBeforeItRuns(String template) {
        Diagnostic error = error("文字\n" + template);
        assertEquals("模板-不许", error.code(), error.text());
        assertTrue(error.location().text().startsWith("模板/文稿.md:2:"), error.text());
    }

    @Test
    void builtInsThatCouldTakeFlagsWorkWithoutThem() {
        assertEquals(
                "a-b a b b.c a.b c xa 2",
                text("${'a.b'?replace('.', '-')} ${'a.b'?keep_before('.')}"
                        + " ${'a.b'?keep_after('.')} ${'a.b.c'?keep_after('.')} ${'a.b.c'?keep_before_last('.')}"
                        + " ${'a.b.c'?keep_after_last('.')} ${'a'?ensure_starts_with('x')} ${'a.b'?split('.')?size}"));
    }

    /** What a template prints is escaped for the markup, whatever its first line says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#ftl output_format=\"HTML\">",
                "<#ftl output_format=\"plainText\">",
                "<#ftl output_format=\"undefined\">",
                "<#ftl outputFormat=\"XML\">",
                "<#ftl auto_esc=false>",
                "<#ftl autoEsc=false outputFormat=\"HTML\">"
            })
    void aHeaderDoesNotTurnTheEscapingOff(String header) {
        Diagnostic error = error(header + "\n${县名}");
        assertEquals("模板-不许", error.code(), error.text());
        assertEquals("模板/文稿.md:1:1", error.location().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 0..99999 as i><#list 0..99999 as j></#list></#list>",
                "<#list 0..99999 as i>xxxxxxxxxx</#list>",
                "<#macro r><@r/></#macro><@r/>",
                "<#function f x><#return f(x+1)></#function>${f(1)}",
                "<#assign s='xxxxxxxxxxxxxxxx'><#list 1..40 as i><#assign s=s+s></#list>${s?length}",
                "<#assign s><#list 1..1000 as i>xxxxxxxxxx</#list></#assign><#list 1..40 as i><#assign s=s+s></#list>",
                "<#assign x=[1]><#list 1..40 as i><#assign x=x+x></#list>${x?size}",
                "<#assign s='x'><#list 1..40 as i><#assign s=s?replace('x', 'xxxxxxxxxxxxxxxx')></#list>${s?length}",
                "<#assign h={}><#list 0..99999 as i><#list 0..99 as j><#assign h=h+{'k'+i+j: i}></#list></#list>",
                "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>",
                "<#macro r n><#if (n > 0)><@r n-1/><@r n-1/></#if></#macro><@r 60/>",
                "<#include '文稿.md'>"
            })
    void whatRunsWildIsStopped(String template) {
        assertEquals("模板-超限", error(template).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include '/etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include '../../../etc/passwd'>",
                "<#import '/etc/passwd' as p>",
                "${对象.class}",
                "${县名.class}",
                "${小学.学生数.class}",
                "${县名.bytes}",
                "${1/0}"
            })
    void nothingOutsideTheDataCanBeReached(String template) {
        assertTrue(error(template).code().startsWith("模板-"), template);
    }

    /** Seventeen papers over one bad library are not waited for seventeen times. */
    @Test
    void papersThatRunOutOfTimeShareIt() {
        TimeAllowance time = new TimeAllowance(20);
        int waited = 0;
        for (int paper = 0; paper < 17; paper++) {
            waited += time.next();
            time.ranOut();
        }
        assertEquals(20 + 20 + 15 * 2, waited);
    }

    @Test
    void aPaperAfterSeveralThatRanOutIsToldWhyItWasNotWaitedFor() {
        TimeAllowance time = new TimeAllowance(10);
        time.ranOut();
        time.ranOut();
        String endless = "<#list 0..99999 as i><#list 0..99999 as j></#list></#list>";
        TemplateSource source = TestTexts.templates(Map.of("文稿.md", endless));
        TemplateEngine engine = new TemplateEngine(source, new MergeLimits(100_000, 10), time);
        Diagnostic error = refusal(engine);
        assertEquals("运行超过1秒，已中止（前面的文稿超时，已用去20秒，这一份不再久等）", error.message());
    }

    @Test
    void recursionThatEndsIsFine() {
        assertEquals("3", text("<#function f x><#if x == 3><#return x></#if><#return f(x+1)></#function>${f(0)}"));
    }

    private static String text(String template) {
        return TestTexts.plain(
                engine(template, MergeLimits.USUAL).merge(request()).value());
    }

    private static Diagnostic error(String template) {
        return refusal(engine(template, TIGHT));
    }

    private static Diagnostic refusal(TemplateEngine engine) {
        InputException thrown = assertThrows(InputException.class, () -> engine.merge(request()));
        List<Diagnostic> all = thrown.diagnostics().all();
        return all.get(0);
    }

    private static TemplateEngine engine(String template, MergeLimits limits) {
        return new TemplateEngine(TestTexts.templates(Map.of("文稿.md", template)), limits);
    }

    private static MergeRequest request() {
        Model.GroupNode data = new Model.GroupNode(
                Map.of(
                        "县名",
                        new Model.TextNode("青石县"),
                        "小学",
                        new Model.GroupNode(Map.of("学生数", new Model.TextNode("1")), false)),
                false);
        return new MergeRequest("文稿", "文稿.md", data, TestTexts.elements(Map.of()), TemplateSource.none(), "叙述");
    }
}
